import type {Verdict} from './verdict.ts'

/** Refuses an old address that is not a plain path of this site. */
export function checkRedirectSource(path: string | undefined): Verdict {
  if (!path) return true
  if (!path.startsWith('/') || path.startsWith('//')) return 'Begin the old address with one “/”.'
  if (path === '/') return 'The home page cannot be redirected.'
  if (/[?#\s]/.test(path)) return 'Give the path alone, without spaces, “?” or “#”.'
  if (path.endsWith('/')) return 'Leave out the last “/”.'
  return true
}
