import type {IncomingMessage, ServerResponse} from 'node:http'
import {constants} from 'node:zlib'
import compression from 'compression'

/**
 * Above it, Brotli takes many times as long for a few bytes; here, it is quicker than gzip and a
 * third smaller: Next writes the content of a page twice, too far apart for gzip's window.
 */
const QUALITY = 5

const compress = compression({
  brotli: {params: {[constants.BROTLI_PARAM_QUALITY]: QUALITY}},
})

/** Compresses what is written to the response, when it is text and the client understands it. */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  compress(request, response, () => undefined)
}
