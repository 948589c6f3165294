import {gatewayError} from '../errors.ts'
import type {CorsOriginRow, CorsOriginTable} from '../storage/cors-origin-table.ts'

/** What a page of another origin may do: also send the session cookie, or only read openly. */
export type PageAccess = 'credentials' | 'anonymous'

/** The origins besides the lake's own host whose pages may call it. */
export interface CorsOrigins {
  /** Those that administrators have added; the configured ones are not among them. */
  list(): readonly CorsOriginRow[]
  /** Throws a 409 `LakeError` when the origin is listed already. */
  add(origin: string, allowCredentials: boolean): CorsOriginRow
  /** False when there was none with this id. */
  remove(id: number): boolean
  /** What a page of `origin` may do; null for an origin that nobody listed. */
  accessOf(origin: string): PageAccess | null
}

/** `https://example.com`, with `*` in the host or as the port; `*` alone is every origin. */
export const CORS_ORIGIN = /^(?:\*|https?:\/\/[-a-z0-9.*]{1,253}(?::(?:\d{1,5}|\*))?)$/

/** The origins of the configuration, which may use credentials, and those of the table. */
export function createCorsOrigins(
  table: CorsOriginTable,
  configured: readonly string[],
  now: () => Date,
): CorsOrigins {
  // Asked with every request of a browser, so they are kept in memory.
  let added = table.list()
  return {
    list: () => added,
    add(origin, allowCredentials) {
      if (added.some((row) => row.origin === origin)) {
        throw gatewayError(409, `The origin "${origin}" is listed already`)
      }
      const row = table.add({origin, allowCredentials, createdAt: now().toISOString()})
      added = table.list()
      return row
    },
    remove(id) {
      const removed = table.remove(id)
      added = table.list()
      return removed
    },
    accessOf(origin) {
      if (configured.includes(origin)) return 'credentials'
      const matching = added.filter((row) => covers(row.origin, origin))
      if (matching.length === 0) return null
      return matching.some((row) => row.allowCredentials) ? 'credentials' : 'anonymous'
    },
  }
}

/** Compares part by part, from both ends inwards, so that a pattern with many `*` stays cheap. */
function covers(pattern: string, origin: string): boolean {
  const [head = '', ...parts] = pattern.split('*')
  const tail = parts.pop()
  if (tail === undefined) return pattern === origin
  if (!origin.startsWith(head)) return false
  let from = head.length
  for (const part of parts) {
    const found = origin.indexOf(part, from)
    if (found === -1) return false
    from = found + part.length
  }
  return origin.length - tail.length >= from && origin.endsWith(tail)
}
