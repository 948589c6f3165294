import {decodeSegment, ROUTES} from '@/lib/routes'
import type {SearchKind} from './search-entry'

/** The address of what a search finds. */
export function searchPath(query: string, kind?: SearchKind, page = 1): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  if (kind !== undefined) parameters.set('kind', kind)
  if (page > 1) parameters.set('page', String(page))
  const text = parameters.toString()
  return text === '' ? ROUTES.search : `${ROUTES.search}?${text}`
}

/** The address of a part of the search index, from 0. */
export function searchPartPath(part: number): string {
  return `${ROUTES.search}/index/${part}`
}

/** What an address says between its slashes, in words that can be searched for. */
export function wordsOfPath(path: string): string {
  const words = path.split('/').map((segment) => decodeSegment(segment).replace(/[-_.+]+/g, ' '))
  return words.join(' ').trim().replace(/\s+/g, ' ')
}
