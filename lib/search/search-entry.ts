/** The kinds of documents that readers can look for, in the order in which they are offered. */
export const SEARCH_KINDS = [
  {value: 'article', title: 'Articles'},
  {value: 'program', title: 'Programs'},
  {value: 'exercise', title: 'Exercises'},
  {value: 'person', title: 'People'},
  {value: 'topic', title: 'Topics'},
] as const

/** A kind of document in {@link SEARCH_KINDS}. */
export type SearchKind = (typeof SEARCH_KINDS)[number]['value']

/** A document as the search knows it: short, because browsers load all of them. */
export interface SearchEntry {
  _type: SearchKind
  slug: string
  title: string
  summary: string
  /** What else it is called, who made it, what it is about. Not shown. */
  words: string
}

/** How many hits a page of results has. */
export const HITS_LENGTH = 20

/** How many entries one part of the index has: about 100 kB, compressed. */
export const PART_LENGTH = 1_000

/** The kind that an address asks for; `undefined` for all of them. */
export function readKind(value: unknown): SearchKind | undefined {
  return SEARCH_KINDS.find((kind) => kind.value === value)?.value
}

/** Guards what a browser loaded. */
export function isSearchEntry(value: unknown): value is SearchEntry {
  if (typeof value !== 'object' || value === null) return false
  if (!('_type' in value) || readKind(value._type) === undefined) return false
  return ['slug', 'title', 'summary', 'words'].every(
    (field) => typeof Reflect.get(value, field) === 'string',
  )
}
