import type {TaggedType} from '@/lib/revalidation/tags'

/**
 * Addresses in one file. The protocol allows 50,000 (https://www.sitemaps.org/protocol.html); fewer,
 * because a changed document makes its file anew, and the file carries tags for each document.
 */
export const SITEMAP_LENGTH = 500

/** The first part of each file's name, by what the file lists. */
const NAMES = {
  article: 'articles',
  program: 'programs',
  exercise: 'exercises',
  person: 'authors',
  topic: 'topics',
  page: 'pages',
} as const satisfies Record<TaggedType, string>

/** Types in the order of the index. */
const TYPES: readonly TaggedType[] = ['article', 'program', 'exercise', 'person', 'topic', 'page']

/** One file of the sitemap: a stretch of the documents of one type, counted from 1. */
export interface SitemapFile {
  type: TaggedType
  number: number
}

/** The paths of all files that so many documents fill; each type has one at least. */
export function sitemapPaths(counts: Readonly<Record<TaggedType, number>>): string[] {
  return TYPES.flatMap((type) => {
    const files = Math.max(1, Math.ceil(counts[type] / SITEMAP_LENGTH))
    return Array.from({length: files}, (_, index) => `/sitemaps/${NAMES[type]}-${index + 1}.xml`)
  })
}

/** Which file a name asks for, or `undefined` when it is the name of none. */
export function sitemapFile(name: string): SitemapFile | undefined {
  const [, prefix, number] = /^([a-z]+)-([1-9]\d{0,3})\.xml$/.exec(name) ?? []
  const type = TYPES.find((candidate) => NAMES[candidate] === prefix)
  return type && number ? {type, number: Number(number)} : undefined
}
