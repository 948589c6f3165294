import 'server-only'
import {revalidateTag} from 'next/cache'
import {servedPages, type Cause} from './served-pages'

/** The tag that Next gives to the page at a path (next/dist/lib/constants, NEXT_CACHE_IMPLICIT_TAG_ID). */
function pathTag(path: string): string {
  return `_N_T_${path === '/' ? '/index' : path}`
}

/** Marks one page of the cache as stale, and no other. `false` when the cache does not have it. */
export function refreshPage(path: string, cause: Cause): boolean {
  if (!servedPages().page(path)) return false
  revalidateTag(pathTag(path), 'max')
  servedPages().invalidate(path, {at: Date.now(), cause, isOwn: false})
  return true
}
