import {EQUIPMENT, GOALS, LEVELS, MUSCLES, PATTERNS} from '@/sanity/schema/vocabulary'
import type {SEARCH_ENTRIES_QUERY_RESULT} from '@/sanity/types.generated'
import type {SearchEntry} from './search-entry'

/** Longer summaries are cut: they are there to recognise a document by. */
const SUMMARY_LENGTH = 160

/** A result of the query as an entry of the index. */
export function readSearchEntry(found: SEARCH_ENTRIES_QUERY_RESULT['items'][number]): SearchEntry {
  const words: unknown[] = [
    found.jobTitle,
    ...(found.aliases ?? []),
    ...found.names,
    ...found.headings,
    ...found.values.map(titleOfValue),
  ]
  return {
    _type: found._type,
    slug: found.slug,
    title: found.title,
    summary: cut(found.summary ?? ''),
    words: [...new Set(words.filter((word) => typeof word === 'string'))].join(' · '),
  }
}

const TITLES = new Map<string, string>(
  [...GOALS, ...LEVELS, ...EQUIPMENT, ...MUSCLES, ...PATTERNS].map(({title, value}) => [
    value,
    title,
  ]),
)

function titleOfValue(value: unknown): string | undefined {
  return typeof value === 'string' ? (TITLES.get(value) ?? value) : undefined
}

function cut(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text
  const end = text.lastIndexOf(' ', SUMMARY_LENGTH)
  return `${text.slice(0, end > 0 ? end : SUMMARY_LENGTH)}…`
}
