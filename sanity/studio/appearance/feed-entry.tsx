import {Stack, Text} from '@sanity/ui'
import {formatDate} from '../../../lib/format/date.ts'
import type {Appearance} from './appearance.ts'
import {Place} from './place.tsx'

/** The document in a feed reader; nothing for types that feeds do not hold. */
export function FeedEntry({appearance: {entry, minutes, siteName}}: {appearance: Appearance}) {
  if (minutes === null) return null
  const {byline, description, publishedAt, title} = entry
  return (
    <Place title="Feed reader" hint="Feeds hold the full text.">
      <Stack gap={3}>
        <Text size={0} muted>
          {[siteName, ...byline, publishedAt && formatDate(publishedAt)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size={2} weight="semibold">
          {title ?? 'No title yet'}
        </Text>
        {description ? <Text size={1}>{description}</Text> : null}
      </Stack>
    </Place>
  )
}
