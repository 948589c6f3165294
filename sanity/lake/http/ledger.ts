import type {Log} from '../log.ts'

/** A request that no endpoint answered. */
export interface UnknownRequest {
  readonly method: string
  /** The path with ids, hashes and versions replaced, so that a thousand requests are one line. */
  readonly pattern: string
}

/**
 * Remembers which unknown endpoints were asked for. A Studio update that calls something new
 * then shows up as one named line instead of a mysterious hang.
 */
export interface Ledger {
  record: (method: string, path: string) => void
  readonly entries: () => readonly UnknownRequest[]
}

/** More patterns than this come from a scanner, not from a client of the API. */
const MOST_ENTRIES = 200

/** A ledger that logs each method and path pattern once. */
export function createLedger(log: Log): Ledger {
  const known = new Map<string, UnknownRequest>()
  return {
    record(method, path) {
      const pattern = patternOf(path)
      const key = `${method} ${pattern}`
      if (known.has(key) || known.size >= MOST_ENTRIES) return
      known.set(key, {method, pattern})
      log.warn(`unknown endpoint ${key}`)
    },
    entries: () => [...known.values()],
  }
}

function patternOf(path: string): string {
  return path
    .split('/')
    .slice(0, 12)
    .map((segment) => {
      if (/^v(?:\d+|X|\d{4}-\d{2}-\d{2})$/.test(segment)) return ':version'
      return /\d|%|.{24}/.test(segment) ? ':id' : segment
    })
    .join('/')
}
