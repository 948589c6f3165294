import {isSearchEntry} from './search-entry'
import {createSearchIndex, type SearchIndex} from './search-index'
import {searchPartPath} from './search-path'

/** A search index in a browser. */
export interface LoadedIndex {
  index: SearchIndex
  /** Whether it has everything: of a very large site, browsers load the first part only. */
  isWhole: boolean
}

/** Loads the search index's first part. Rejects when it cannot be had. */
export async function loadSearchIndex(request: typeof fetch = fetch): Promise<LoadedIndex> {
  const response = await request(searchPartPath(0))
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`)
  const {entries, parts} = readPart(await response.json())
  const index = createSearchIndex()
  index.add(entries)
  return {index, isWhole: parts <= 1}
}

function readPart(body: unknown) {
  const isPart = typeof body === 'object' && body !== null && 'entries' in body && 'parts' in body
  if (!isPart || !Array.isArray(body.entries) || typeof body.parts !== 'number') {
    throw new Error('The search index is not one.')
  }
  return {entries: body.entries.filter((entry) => isSearchEntry(entry)), parts: body.parts}
}
