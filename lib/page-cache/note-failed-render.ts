import {servedPages} from './served-pages.ts'

/** Longer messages (characters) say no more; a stack of causes would fill the memory. */
const LONGEST_MESSAGE = 500

/**
 * Keeps in mind that a page of the cache could not be rendered, and why. `path` is that of the
 * request, with its query; Next reports errors of all requests, and other ones are left out.
 */
export function noteFailedRender(path: string, error: unknown): void {
  const {pathname} = new URL(path, 'http://localhost')
  const message = error instanceof Error ? error.message : String(error)
  servedPages().fail(pathname, {at: Date.now(), message: message.slice(0, LONGEST_MESSAGE)})
}
