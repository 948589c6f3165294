import 'server-only'
import {cache} from 'react'
import {PAGE_LENGTHS} from '@/lib/pagination/paging'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, ownTags} from '@/lib/revalidation/tags'
import {TOPIC_LISTS_QUERY, TOPIC_QUERY} from '@/sanity/queries/topics'
import {fetchContent} from './fetch-content'
import {topicIds} from './list-of-topic'
import {tagPage} from './tag-page'
import type {Topic} from './types'
import {withName} from './with-name'

/** The topic with a slug and the beginnings of what is filed under it or its children, or `null`. */
export const getTopic = cache(async (slug: string): Promise<Topic | null> => {
  const topic = await fetchContent(TOPIC_QUERY, {slug})
  if (!topic) {
    await tagPage(ownTags('topic', slug))
    return null
  }
  const ids = topicIds(topic)
  const filed = await fetchContent(TOPIC_LISTS_QUERY, {ids, length: PAGE_LENGTHS.article})
  const lists = ids.flatMap((id) => [listTag('article', id), listTag('program', id)])
  await tagPage([
    ...ownTags('topic', slug),
    listTag('topic', topic._id),
    ...lists,
    ...shownDocuments([topic, filed]),
  ])
  return {...withName(topic), ...filed}
})
