import {Badge, Box, Card, Flex, Inline, Stack, Text} from '@sanity/ui'
import {z} from 'zod'
import {DocumentLink} from '../document-link.tsx'

/** A picture of the library as its query answers it. */
export const pictureSchema = z.object({
  _id: z.string(),
  url: z.string(),
  originalFilename: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  size: z.number().nullable(),
  uses: z.array(z.object({_id: z.string(), _type: z.string()})),
  isUncredited: z.boolean(),
})

const THUMBNAIL = 96

/** One picture with its file, its state and the documents that show it. */
export function MediaRow({picture}: {picture: z.infer<typeof pictureSchema>}) {
  const {url, originalFilename, width, height, size, uses, isUncredited} = picture
  const name = originalFilename ?? 'Picture'
  const facts = [
    width && height && `${width} × ${height}`,
    size !== null && `${Math.ceil(size / 1024)} kB`,
  ].filter(Boolean)
  return (
    <Card padding={2} radius={2} data-testid="media-row">
      <Flex gap={3}>
        <img
          src={`${url}?w=${THUMBNAIL * 2}&h=${THUMBNAIL * 2}&fit=crop`}
          alt=""
          width={THUMBNAIL}
          height={THUMBNAIL}
          loading="lazy"
        />
        <Box flex={1}>
          <Stack gap={3} paddingTop={1}>
            <Text size={1} weight="medium" textOverflow="ellipsis">
              {name}
            </Text>
            <Text size={0} muted>
              {facts.join(' · ')}
            </Text>
            <Inline gap={1}>
              <Badge tone={uses.length === 0 ? 'caution' : 'default'}>
                {uses.length === 0 ? 'Not used' : `Used in ${uses.length}`}
              </Badge>
              {isUncredited && <Badge tone="caution">Without credit</Badge>}
            </Inline>
            <Stack gap={1}>
              {uses.map(({_id, _type}) => (
                <DocumentLink key={_id} id={_id} type={_type} layout="compact" />
              ))}
            </Stack>
          </Stack>
        </Box>
      </Flex>
    </Card>
  )
}
