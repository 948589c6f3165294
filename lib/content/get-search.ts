import 'server-only'
import type {ClientReturn, QueryParams, SanityQueries} from '@sanity/client'
import {readSearchEntry} from '@/lib/search/read-search-entry'
import {PART_LENGTH, SEARCH_KINDS, type SearchEntry} from '@/lib/search/search-entry'
import type {SearchIndex} from '@/lib/search/search-index'
import {createStandingIndex} from '@/lib/search/standing-index'
import {sliceOf} from '@/lib/pagination/paging'
import {anyTag, readTag} from '@/lib/revalidation/tags'
import {client} from '@/sanity/client'
import {SEARCH_ENTRIES_QUERY, SEARCH_STAMP_QUERY} from '@/sanity/queries/search'
import {leaveToFirstRequest} from './build-without-content'
import {tagPage} from './tag-page'
import {withoutHoles} from './without-holes'

/** A part of the search index, as browsers load it. */
export interface SearchPart {
  entries: SearchEntry[]
  /** How many parts there are. */
  parts: number
}

/** One part of the search index, from 0; tags the file with any change of what can be found. */
export async function getSearchPart(part: number): Promise<SearchPart> {
  leaveToFirstRequest()
  await tagPage([readTag(Date.now()), ...SEARCH_KINDS.map(({value}) => anyTag(value))])
  return fetchPart(part)
}

/** The whole search index, for a page that is rendered per request. */
export async function getSearchIndex(): Promise<SearchIndex> {
  return standing.get()
}

const standing = createStandingIndex({
  async stamp() {
    return JSON.stringify(await fetchPublished(SEARCH_STAMP_QUERY))
  },
  async entries() {
    const first = await fetchPart(0)
    const entries = [...first.entries]
    for (let part = 1; part < first.parts; part += 1) {
      entries.push(...(await fetchPart(part)).entries)
    }
    return entries
  },
})

async function fetchPart(part: number): Promise<SearchPart> {
  const slice = sliceOf(part + 1, PART_LENGTH)
  const {items, total} = withoutHoles(await fetchPublished(SEARCH_ENTRIES_QUERY, slice))
  return {
    // The lake keeps whatever was written, also a name that is none.
    entries: items
      .filter(({title}) => typeof title === 'string')
      .map((item) => readSearchEntry(item)),
    parts: Math.max(1, Math.ceil(total / PART_LENGTH)),
  }
}

/** Never drafts, whoever is looking: the index is kept, and the next reader gets it too. */
function fetchPublished<Query extends keyof SanityQueries>(
  query: Query,
  params: QueryParams = {},
): Promise<ClientReturn<Query>> {
  return client.fetch(query, params, {cache: 'no-store', perspective: 'published'})
}
