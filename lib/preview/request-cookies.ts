import {AsyncLocalStorage} from 'node:async_hooks'
import type {IncomingMessage} from 'node:http'
import {decodeSegment, isFile} from '../routes.ts'
import {COOKIES} from './cookies.ts'

declare global {
  var chalklinePreviewCookies: AsyncLocalStorage<PreviewCookies> | undefined
}

/** What the browser of somebody who looks at drafts sends along, by the cookie's name. */
export type PreviewCookies = ReadonlyMap<string, string>

/**
 * Answers a request in such a way that its preview cookies can be read while a page is rendered.
 *
 * Pages are `force-static`, so Next hides every cookie from them, in draft mode too
 * (docs/decisions/018-drafts-beside-the-cache.md). Requests of ordinary readers pass through.
 */
export function withPreviewCookies<Answer>(
  request: Pick<IncomingMessage, 'headers' | 'url'>,
  answer: () => Answer,
): Answer {
  const cookies = previewCookiesOf(request)
  return cookies ? storage().run(cookies, answer) : answer()
}

/** The preview cookies of the request that is being answered; `undefined` for ordinary readers. */
export function previewCookies(): PreviewCookies | undefined {
  return storage().getStore()
}

/** One for the server and for the code that Next has bundled. */
function storage(): AsyncLocalStorage<PreviewCookies> {
  globalThis.chalklinePreviewCookies ??= new AsyncLocalStorage()
  return globalThis.chalklinePreviewCookies
}

function previewCookiesOf({
  headers,
  url = '/',
}: Pick<IncomingMessage, 'headers' | 'url'>): PreviewCookies | undefined {
  const {cookie} = headers
  if (!cookie?.includes(COOKIES.draftMode)) return undefined
  const [path = '/'] = url.split('?')
  // Files are for everybody: a feed reader must not get what an editor’s browser gets.
  if (isFile(path)) return undefined
  return new Map(
    cookie.split('; ').map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=')
      return [name, decodeSegment(value.join('='))]
    }),
  )
}
