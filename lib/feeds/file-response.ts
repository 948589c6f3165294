import {createHash} from 'node:crypto'

/**
 * Asked for again each time (an `ETag` makes that cheap): without `max-age`, browsers and feed readers
 * guess how long a file stays new (RFC 9111, section 4.2.2).
 */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate'

/**
 * A file for machines, with what a conditional request compares: a weak `ETag` of the content, because
 * it is also sent compressed, and the time at which it was made.
 */
export function fileResponse(
  content: string | Uint8Array<ArrayBuffer>,
  {type, headers, now = new Date()}: {type: string; headers?: HeadersInit; now?: Date},
): Response {
  const response = new Response(content, {headers})
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 27)
  const charset = typeof content === 'string' ? '; charset=utf-8' : ''
  response.headers.set('content-type', type + charset)
  response.headers.set('cache-control', CACHE_CONTROL)
  response.headers.set('etag', `W/"${digest}"`)
  response.headers.set('last-modified', now.toUTCString())
  return response
}
