/** Bytes that can be handed out in part: a buffer, or a file opened as a Blob. */
interface Servable {
  readonly size: number
  slice(start: number, end: number): Blob | Bytes
}

/** Bytes in memory of their own, as a Response takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

/**
 * Policy for uploads that could hold script: a browser that opens one runs nothing, loads nothing
 * and gives it no origin (CSP 3 `sandbox`).
 */
export const INERT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

interface FileResponseOptions {
  body: Servable
  /** Strong validator without its quotes; the content under one address never changes. */
  etag: string
  headers: Readonly<Record<string, string>>
}

/** Wraps bytes held in memory. */
export function servableBytes(bytes: Bytes): Servable {
  return {size: bytes.byteLength, slice: (start, end) => bytes.subarray(start, end)}
}

type RangeRequest = {start: number; end: number} | 'whole' | 'unsatisfiable'

/** Reads a single byte range (RFC 9110 §14.1.2); several at once are answered with the whole. */
function parseRange(header: string | null, size: number): RangeRequest {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  const [, first = '', last = ''] = match ?? []
  if (first === '' && last === '') return 'whole'
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return 'whole'
  return start < end ? {start, end} : 'unsatisfiable'
}

function matchesTag(header: string | null, tag: string) {
  const tags = header?.split(',').map((part) => part.trim().replace(/^W\//, '')) ?? []
  return tags.includes('*') || tags.includes(tag)
}

/**
 * Answers a GET or HEAD for immutable bytes: 304 by ETag, 206 and 416 by Range, else 200, each with
 * a year of caching.
 */
export function fileResponse(request: Request, options: FileResponseOptions): Response {
  const {body, etag} = options
  const tag = `"${etag}"`
  const headers = new Headers({
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    etag: tag,
    ...options.headers,
  })
  if (matchesTag(request.headers.get('if-none-match'), tag)) {
    return new Response(null, {status: 304, headers})
  }
  // If-Range: a part is only of use to who holds the rest of the same bytes.
  const condition = request.headers.get('if-range')
  const range =
    condition === null || condition === tag
      ? parseRange(request.headers.get('range'), body.size)
      : 'whole'
  if (range === 'unsatisfiable') {
    const refused = {'content-range': `bytes */${body.size}`, 'cache-control': 'no-store'}
    return new Response(null, {status: 416, headers: refused})
  }
  const {start, end} = range === 'whole' ? {start: 0, end: body.size} : range
  headers.set('content-length', String(end - start))
  if (range !== 'whole') headers.set('content-range', `bytes ${start}-${end - 1}/${body.size}`)
  return new Response(request.method === 'HEAD' ? null : body.slice(start, end), {
    status: range === 'whole' ? 200 : 206,
    headers,
  })
}
