import {readTime, type Tag} from '../revalidation/tags.ts'

/** Tells whether a page of Next's cache only leads to another address. */
export function isRedirect(page: object | null | undefined): boolean {
  const status = statusOf(page)
  return status !== undefined && status >= 300 && status < 400
}

/**
 * Tells whether a page is worth a file. Those that show no content are not: a page that is not
 * found, and a shell like the Studio's, exist under any address that somebody makes up.
 */
export function belongsOnDisk(page: object, tags: readonly Tag[]): boolean {
  return statusOf(page) !== 404 && readTime(tags) !== undefined
}

/** The HTTP status of a page of Next's cache, where it has one other than 200. */
export function statusOf(page: object | null | undefined): number | undefined {
  if (!page || !('status' in page)) return undefined
  return typeof page.status === 'number' ? page.status : undefined
}
