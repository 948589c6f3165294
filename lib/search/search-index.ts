import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch'
import {HITS_LENGTH, SEARCH_KINDS, type SearchEntry, type SearchKind} from './search-entry'
import {termOf, wordsOf} from './words'

/** A document that a search found. */
export interface SearchHit {
  entry: SearchEntry
  /** The terms that were found in it, for marking. */
  terms: readonly string[]
}

/** What a search found. */
export interface SearchResults {
  /** The best ones of the kind that was asked for. */
  hits: readonly SearchHit[]
  /** How many there are of that kind. */
  total: number
  /** How many there are of each kind, and of all. */
  counts: Readonly<Record<SearchKind | 'all', number>>
  /** When nothing was found: entries whose names come closest. */
  nearest: readonly SearchEntry[]
}

/** What is asked of a search. */
export interface SearchRequest {
  query: string
  kind?: SearchKind | undefined
  start?: number
  length?: number
}

/** An index of entries; it may grow. */
export interface SearchIndex {
  add: (entries: readonly SearchEntry[]) => void
  search: (request: SearchRequest) => SearchResults
  /** The entries whose names come closest to some words, for a reader who took a wrong turn. */
  nearest: (words: string, most: number) => SearchEntry[]
}

/** Queries are cut to this many characters: nobody types more, and fuzzy search is not free. */
const MOST_CHARACTERS = 120

/** A word of five letters may have one typo, one of eight two; shorter ones are taken at their word. */
const STRICT: SearchOptions = {
  boost: {title: 4, words: 1.5},
  combineWith: 'AND',
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 4 ? 0.25 : false),
  maxFuzzy: 2,
}

/** When that finds nothing: four letters may have a typo too. */
const LENIENT: SearchOptions = {...STRICT, fuzzy: (term) => (term.length > 3 ? 0.25 : false)}

const NEAREST: SearchOptions = {
  ...STRICT,
  combineWith: 'OR',
  fields: ['title', 'words'],
  fuzzy: (term) => (term.length > 2 ? 0.4 : false),
  maxFuzzy: 3,
}

/** Creates an empty index. Deterministic: the same entries and request give the same results. */
export function createSearchIndex(): SearchIndex {
  const entries = new Map<string, SearchEntry>()
  const index = new MiniSearch<SearchEntry & {id: string}>({
    fields: ['title', 'words', 'summary'],
    tokenize: wordsOf,
    processTerm: termOf,
  })

  function find(query: string, options: SearchOptions): SearchHit[] {
    return index
      .search(query.slice(0, MOST_CHARACTERS), options)
      .flatMap((result: SearchResult) => {
        const entry = entries.get(String(result.id))
        return entry ? [{entry, terms: result.terms}] : []
      })
  }

  function findKindly(query: string): SearchHit[] {
    // Last: better something about one of the words than nothing.
    for (const options of [STRICT, LENIENT, {...LENIENT, combineWith: 'OR'} as const]) {
      const hits = find(query, options)
      if (hits.length > 0) return hits
    }
    return []
  }

  function nearest(words: string, most: number): SearchEntry[] {
    return find(words, NEAREST)
      .slice(0, most)
      .map(({entry}) => entry)
  }

  return {
    add(more) {
      for (const entry of more) {
        const id = `${entry._type}/${entry.slug}`
        // Content may change between two parts of the index, and an entry move from one to the next.
        if (entries.has(id)) continue
        entries.set(id, entry)
        index.add({...entry, id})
      }
    },
    search({kind, length = HITS_LENGTH, query, start = 0}) {
      const all = findKindly(query)
      const asked = kind === undefined ? all : all.filter(({entry}) => entry._type === kind)
      return {
        hits: asked.slice(start, start + length),
        total: asked.length,
        counts: countKinds(all),
        nearest: all.length > 0 ? [] : nearest(query, 3),
      }
    },
    nearest,
  }
}

function countKinds(hits: readonly SearchHit[]): SearchResults['counts'] {
  const counts = {all: hits.length, article: 0, program: 0, exercise: 0, person: 0, topic: 0}
  for (const {value} of SEARCH_KINDS) {
    counts[value] = hits.filter(({entry}) => entry._type === value).length
  }
  return counts
}
