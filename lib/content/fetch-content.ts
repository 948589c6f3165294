import 'server-only'
import type {ClientReturn, QueryParams, SanityQueries} from '@sanity/client'
import {client} from '@/sanity/client'
import {readTag} from '../revalidation/tags'
import {tagPage} from './tag-page'
import {withoutHoles} from './without-holes'

/**
 * Runs one of the site's queries on published content. Nothing is cached here: Next keeps the
 * rendered page, and a page that is rendered again must see what was just published.
 *
 * Rejects with the errors of `@sanity/client` when the lake does not answer in time; Next then
 * keeps the page's last good version.
 */
export async function fetchContent<Query extends keyof SanityQueries>(
  query: Query,
  params: QueryParams = {},
): Promise<ClientReturn<Query>> {
  // Before the query: a change that lands from here on is later than what the page shows.
  await tagPage([readTag(Date.now())])
  return withoutHoles(await client.fetch(query, params, {cache: 'no-store'}))
}
