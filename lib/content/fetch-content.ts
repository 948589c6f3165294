import 'server-only'
import type {ClientReturn, QueryParams, SanityQueries} from '@sanity/client'
import {client} from '@/sanity/client'
import {currentReading} from '../preview/current-reading'
import {fetchDraft, fetchLinked} from '../preview/fetch-draft'
import {readTag} from '../revalidation/tags'
import {leaveToFirstRequest} from './build-without-content'
import {tagPage} from './tag-page'
import {withoutHoles} from './without-holes'

/**
 * Runs one of the site's queries: on published content, or on what a preview shows instead. Nothing
 * is cached here: Next keeps the rendered page, never that of a preview, and a page that is rendered
 * again must see what was just published.
 *
 * Rejects with the errors of `@sanity/client` when the lake does not answer in time; Next then
 * keeps the page's last good version.
 */
export async function fetchContent<Query extends keyof SanityQueries>(
  query: Query,
  params: QueryParams = {},
): Promise<ClientReturn<Query>> {
  const reading = await currentReading()
  const question = {query, params}
  if (reading.kind === 'drafts') return withoutHoles(await fetchDraft(question, reading, client))
  if (reading.kind === 'link') return withoutHoles(await fetchLinked(question, reading, client))
  leaveToFirstRequest()
  // Before the query: a change that lands from here on is later than what the page shows.
  await tagPage([readTag(Date.now())])
  return withoutHoles(await client.fetch(query, params, {cache: 'no-store'}))
}
