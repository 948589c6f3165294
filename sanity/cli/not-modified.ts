import type {IncomingMessage, ServerResponse} from 'node:http'
import fresh from 'fresh'
import onHeaders from 'on-headers'

/** What says something about a body that is not sent: RFC 9110, section 15.4.5. */
const ABOUT_THE_BODY = ['content-type', 'content-length', 'content-encoding', 'transfer-encoding']

/**
 * Answers 304 instead of a file that the client has already. Next does so for pages only: what route
 * handlers make (feeds, sitemaps, Markdown) leaves it with an `ETag` that nobody has compared.
 */
export function answerNotModified(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  onHeaders(response, () => {
    const {etag, 'last-modified': modified} = response.getHeaders()
    if (response.statusCode !== 200 || (etag === undefined && modified === undefined)) return
    if (!fresh(request.headers, {etag, 'last-modified': modified})) return
    // Node sends no body with this status, whatever is still written.
    response.statusCode = 304
    response.statusMessage = 'Not Modified'
    for (const header of ABOUT_THE_BODY) response.removeHeader(header)
  })
}
