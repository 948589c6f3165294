import {Box, Card, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {getPublishedId, LoadingBlock} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import {APPEARANCE_QUERY} from '../../queries/appearance.ts'
import {useLiveQuery} from '../live-query.ts'
import {appearanceOf, appearanceSchema} from './appearance.ts'
import {FeedEntry} from './feed-entry.tsx'
import {ListCard} from './list-card.tsx'
import {SearchResult} from './search-result.tsx'
import {SharedLink} from './shared-link.tsx'

const QUERY = {
  fetch: APPEARANCE_QUERY,
  // Names, topics and pictures are part of it.
  listen: '*[_id in [$id, "drafts." + $id, "siteSettings"] || _type in ["person", "topic"]]',
}

/** How the document will look in search results, shared links, lists and feeds. */
export const AppearanceView: UserViewComponent = ({documentId}) => {
  const params = useMemo(() => ({id: getPublishedId(documentId)}), [documentId])
  const {value, failure} = useLiveQuery(QUERY, appearanceSchema, params)
  const appearance = value && appearanceOf(value, window.location.origin)
  if (failure) {
    return (
      <Card tone="critical" padding={4}>
        <Text size={1}>How it looks cannot be shown: {failure}</Text>
      </Card>
    )
  }
  if (!value) return <LoadingBlock />
  if (!appearance) {
    return (
      <Box padding={4}>
        <Text size={1} muted>
          Write something first.
        </Text>
      </Box>
    )
  }
  return (
    <Box padding={4} overflow="auto" height="fill">
      <Stack gap={5}>
        <SearchResult appearance={appearance} />
        <SharedLink appearance={appearance} />
        <ListCard appearance={appearance} />
        <FeedEntry appearance={appearance} />
      </Stack>
    </Box>
  )
}
