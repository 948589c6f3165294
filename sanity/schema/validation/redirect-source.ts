import {hrefFor, ROUTES} from '../../../lib/routes.ts'
import {records, type Verdict} from './verdict.ts'

/** Refuses an old address that is not a plain path of this site. */
export function checkRedirectSource(path: string | undefined): Verdict {
  if (!path) return true
  if (!path.startsWith('/') || path.startsWith('//')) return 'Begin the old address with one “/”.'
  if (path === '/') return 'The home page cannot be redirected.'
  if (/[?#\s]/.test(path)) return 'Give the path alone, without spaces, “?” or “#”.'
  if (path.endsWith('/')) return 'Leave out the last “/”.'
  return true
}

/** The slug that a page at this path would have: slugs need no escaping in an address. */
export function slugOfPath(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Refuses an old address that still shows a page: the page would win, and the redirect never work.
 * `documents` are the published ones with the path's slug, as `{_type, slug}`.
 */
export function checkNoPageAt(path: string, documents: unknown): Verdict {
  const isFixed = Object.values<string>(ROUTES).includes(path)
  const isPage = records(documents).some(
    ({_type, slug}) =>
      typeof _type === 'string' && typeof slug === 'string' && hrefFor({_type, slug}) === path,
  )
  if (!isFixed && !isPage) return true
  return 'There is a page at this address. Unpublish it or change its address first.'
}
