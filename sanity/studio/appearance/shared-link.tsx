import {Box, Card, Stack, Text} from '@sanity/ui'
import type {Appearance} from './appearance.ts'
import {Place} from './place.tsx'

/** The card that messengers and social networks make of a link to the document. */
export function SharedLink({appearance: {description, image, title, url}}: SharedLinkProps) {
  return (
    <Place title="Shared link" hint={image ? undefined : 'The site draws a card with the title.'}>
      <Stack gap={4}>
        {image ? (
          <img
            src={image}
            alt=""
            width={1200}
            height={630}
            style={{inlineSize: '100%', blockSize: 'auto', display: 'block'}}
          />
        ) : (
          <Card tone="transparent" padding={5}>
            <Text size={4} weight="bold">
              {title}
            </Text>
          </Card>
        )}
        <Stack gap={3}>
          <Text size={0} muted>
            {new URL(url).hostname}
          </Text>
          <Text size={1} weight="semibold">
            {title}
          </Text>
          <Box>
            <Text size={1} muted>
              {description ?? 'No description yet.'}
            </Text>
          </Box>
        </Stack>
      </Stack>
    </Place>
  )
}

interface SharedLinkProps {
  appearance: Appearance
}
