import 'server-only'
import type {ListPage} from '@/lib/pagination/paging'
import {IS_BUILD_WITHOUT_CONTENT} from './build-without-content'

/** Prerendering more pages of an archive than this is not worth a build's time. */
const MOST_PRERENDERED = 20

/**
 * Parameters of an archive's later pages, for `generateStaticParams`. None when the content cannot
 * be read: a deploy must work during an outage, and every page is also rendered on demand.
 */
export async function laterPages(
  list: (page: number) => Promise<ListPage<unknown>>,
): Promise<{page: string}[]> {
  if (IS_BUILD_WITHOUT_CONTENT) return []
  try {
    const {paging} = await list(1)
    const pages = Math.min(paging.pages, MOST_PRERENDERED)
    return Array.from({length: pages - 1}, (_, index) => ({page: String(index + 2)}))
  } catch (error) {
    process.emitWarning(`No archive pages are prerendered: ${String(error)}`)
    return []
  }
}
