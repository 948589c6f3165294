import {contentError, LakeError} from '../errors.ts'

/** A part of a query text: 0-based UTF-16 offsets, `end` being that of the last character. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The 400 that Sanity's API answers for a query it cannot parse; clients print a code frame. */
export function queryParseError(
  query: string,
  description: string,
  span?: Span,
  options?: ErrorOptions,
): LakeError {
  const last = Math.max(0, query.length - 1)
  const start = Math.min(span?.start ?? 0, last)
  const end = Math.max(start, Math.min(span?.end ?? last, last))
  return contentError(400, 'queryParseError', description, {query, start, end}, options)
}

/** A construct that parses but that this lake does not evaluate; found while a tree is prepared. */
export function unsupported(message: string): TypeError {
  return new TypeError(message)
}

/** A query that parses but fails while it runs, for instance because it nests too deeply. */
export function queryError(query: string, cause: unknown): LakeError {
  if (cause instanceof LakeError) return cause
  return contentError(400, 'queryError', describe(cause), {query}, {cause})
}

/** A stack overflow is the query's fault: JavaScript reports it as a `RangeError`. */
export function describe(cause: unknown): string {
  if (cause instanceof RangeError) return 'The query is nested too deeply'
  return cause instanceof Error ? cause.message : 'The query could not be evaluated'
}
