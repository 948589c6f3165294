import 'server-only'
import {permanentRedirect} from 'next/navigation'
import {pagePath, readPageNumber, type ListPage} from '@/lib/pagination/paging'
import {redirectOrNotFound} from './redirect-or-not-found'

/** Prerendering more pages of an archive than this is not worth a build's time. */
const MOST_PRERENDERED = 20

/**
 * The page that `<list>/page/<segment>` names. Ends the rendering when it names none, and leads from
 * page one to the list itself.
 */
export async function requirePageNumber(list: string, segment: string): Promise<number> {
  const page = readPageNumber(segment)
  if (page === undefined) return redirectOrNotFound(`${list}/page/${segment}`)
  if (page === 1) permanentRedirect(list)
  return page
}

/** Ends the rendering of a page beyond the last as "not found", until the list has grown. */
export async function requireEntries(list: string, {items, paging}: ListPage<unknown>) {
  if (items.length === 0 && paging.page > 1) await redirectOrNotFound(pagePath(list, paging.page))
}

/**
 * Parameters of an archive's later pages, for `generateStaticParams`. None when the content cannot
 * be read: a deploy must work during an outage, and every page is also rendered on demand.
 */
export async function laterPages(
  list: (page: number) => Promise<ListPage<unknown>>,
): Promise<{page: string}[]> {
  try {
    const {paging} = await list(1)
    const pages = Math.min(paging.pages, MOST_PRERENDERED)
    return Array.from({length: pages - 1}, (_, index) => ({page: String(index + 2)}))
  } catch (error) {
    process.emitWarning(`No archive pages are prerendered: ${String(error)}`)
    return []
  }
}
