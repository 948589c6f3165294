import type {Ending} from './reading.ts'

/** Where the Studio's Presentation tool opens a preview. */
export const ENABLE_PATH = '/api/draft-mode/enable'

/** Makes a browser an ordinary reader's again, and leads back to the page that it came from. */
export const LEAVE_PATH = '/api/draft-mode/disable'

/** Where the Studio's choice of perspective arrives. */
export const PERSPECTIVE_PATH = '/api/draft-mode/perspective'

/** Says to somebody with a preview link why it shows nothing any more. */
export const ENDED_PATH = '/preview/ended'

/** The way out for somebody whose link is over: their browser forgets it first. */
export function endingPath(because: Ending): string {
  return `${LEAVE_PATH}?${new URLSearchParams({to: `${ENDED_PATH}?because=${because}`})}`
}

/** The path of an address on this site; the front page for everything else. */
export function pathOnSite(address: string | null, site: string): string {
  if (address === null || !URL.canParse(address, site)) return '/'
  const {origin, pathname, search} = new URL(address, site)
  // “//elsewhere.org” as a path would lead there.
  return origin === new URL(site).origin ? pathname.replace(/^\/+/, '/') + search : '/'
}
