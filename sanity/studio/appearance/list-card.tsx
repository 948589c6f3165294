import {Flex, Stack, Text} from '@sanity/ui'
import {imageSources} from '../../../lib/images/image-url.ts'
import type {Appearance} from './appearance.ts'
import {Place} from './place.tsx'

const WIDTH = 320

/** The document in the lists of the site. */
export function ListCard({appearance: {entry, minutes}}: {appearance: Appearance}) {
  const picture = imageSources(entry.image, {widths: [WIDTH], aspect: 4 / 3})
  const hint = minutes === null ? undefined : `${minutes} min read.`
  return (
    <Place title="Card in a list" hint={hint}>
      <Flex gap={4} align="flex-start">
        {picture ? (
          <img
            src={picture.src}
            alt={entry.image?.alt ?? ''}
            width={picture.width}
            height={picture.height}
            style={{inlineSize: '9rem', blockSize: 'auto', flex: 'none'}}
          />
        ) : null}
        <Stack gap={3} flex={1}>
          {entry.topic ? (
            <Text size={0} muted>
              {entry.topic}
            </Text>
          ) : null}
          <Text size={2} weight="semibold">
            {entry.title ?? 'No title yet'}
          </Text>
          {entry.description ? <Text size={1}>{entry.description}</Text> : null}
          {entry.byline.length > 0 ? (
            <Text size={0} muted>
              By {entry.byline.join(', ')}
            </Text>
          ) : null}
        </Stack>
      </Flex>
    </Place>
  )
}
