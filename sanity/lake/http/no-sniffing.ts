import type {ServerResponse} from 'node:http'

/**
 * Browsers must take every answer as the type it says: an editor's text never becomes a script. Set
 * on Node's response: a middleware would have to open the headers of each answer for it.
 */
export function forbidSniffing(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff')
}
