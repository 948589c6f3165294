import type {ClientReturn, QueryParams, SanityClient, SanityQueries} from '@sanity/client'
import {STUDIO_PATH} from '../../sanity/env.ts'
import {onlyDocument, otherDocuments} from './only-document.ts'
import {perspectiveOfLink} from './preview-link.ts'
import {isReadableText} from './readable-text.ts'
import type {Reading} from './reading.ts'

/** A query and its parameters. */
interface Question<Query> {
  readonly query: Query
  readonly params: QueryParams
}

/** Never kept: what is asked for a preview is asked again for the next. */
const NOT_KEPT = {cache: 'no-store'} as const

/** Runs a query for an editor: every text knows where it comes from. */
export async function fetchDraft<Query extends keyof SanityQueries>(
  {query, params}: Question<Query>,
  {perspective}: Extract<Reading, {kind: 'drafts'}>,
  client: SanityClient,
): Promise<ClientReturn<Query>> {
  const stega = {enabled: true, studioUrl: STUDIO_PATH, filter: isReadableText}
  return await client.fetch(query, params, {...NOT_KEPT, perspective, stega})
}

/**
 * Runs a query for somebody with a preview link: when it is about the link's document, as that will
 * be; else as everybody gets it.
 */
export async function fetchLinked<Query extends keyof SanityQueries>(
  {query, params}: Question<Query>,
  {link}: Extract<Reading, {kind: 'link'}>,
  client: SanityClient,
): Promise<ClientReturn<Query>> {
  const id = link.document._ref
  const {result, resultSourceMap: map} = await client.fetch(query, params, {
    ...NOT_KEPT,
    filterResponse: false,
    perspective: perspectiveOfLink(link),
    resultSourceMap: 'withKeyArraySelector',
  })
  if (!map || !isDocument(result, id)) {
    return await client.fetch(query, params, {...NOT_KEPT, perspective: 'published'})
  }
  const published = await publishedDocuments(otherDocuments(id, map), client)
  return onlyDocument(result, {id, map, published})
}

async function publishedDocuments(
  ids: string[],
  client: SanityClient,
): Promise<Map<string, object>> {
  const options = {...NOT_KEPT, perspective: 'published'} as const
  const documents = await client.fetch<{_id: string}[]>('*[_id in $ids]', {ids}, options)
  return new Map(documents.map((document) => [document._id, document]))
}

function isDocument(result: unknown, id: string): boolean {
  return typeof result === 'object' && result !== null && '_id' in result && result._id === id
}
