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

/**
 * What an address says, in words that can be searched for: its last part, because the ones before
 * name a kind of page, and numbers name none.
 */
export function wordsOfPath(path: string): string {
  const parts = path.split('/').map((part) =>
    decodeSegment(part)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return parts.findLast((part) => part !== '' && part !== 'page' && !/^[\d ]+$/.test(part)) ?? ''
}
