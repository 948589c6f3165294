import 'server-only'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {documentTag, listTag} from '@/lib/revalidation/tags'
import {LATEST_QUERY} from '@/sanity/queries/feeds'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {LatestArticles} from './types'
import {withName} from './with-name'

/** A person and their newest articles in few words, or `null` when nobody has the slug. */
export async function getLatest(slug: string): Promise<LatestArticles | null> {
  const person = await fetchContent(LATEST_QUERY, {slug})
  const lists = person ? [listTag('article', person._id)] : []
  await tagPage([documentTag('person', slug), ...lists, ...shownDocuments(person)])
  return person && withName(person)
}
