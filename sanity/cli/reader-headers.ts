import type {ServerResponse} from 'node:http'
import onHeaders from 'on-headers'

/** Kept, and asked about before every use: the answer is a 304 without a body (RFC 9111, section 5.2.2). */
const ASK_BEFORE_USE = 'public, max-age=0, must-revalidate'

/** How long nginx may keep it, if it stands before the site (deploy/nginx.conf); it takes the header off. */
const SECONDS_IN_NGINX = '1'

/**
 * Corrects what Next tells readers' browsers and the caches in between. Next lets shared caches keep
 * a page for its `revalidate` seconds, and browsers show what is outdated while they ask: there,
 * published would not mean visible. And it names a redirect's target twice when it has just made it.
 */
export function correctHeaders(response: ServerResponse): void {
  onHeaders(response, () => {
    if (String(response.getHeader('cache-control')).includes('s-maxage')) {
      response.setHeader('cache-control', ASK_BEFORE_USE)
      response.setHeader('x-accel-expires', SECONDS_IN_NGINX)
    }
    const location = response.getHeader('location')
    if (Array.isArray(location)) response.setHeader('location', location.slice(0, 1))
  })
}
