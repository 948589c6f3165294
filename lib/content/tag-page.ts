import 'server-only'
import {currentReading} from '../preview/current-reading'
import type {Tag} from '../revalidation/tags'

/** Next accepts at most 128 tags in one `fetch` (its docs, `fetch` → `options.next.tags`). */
const TAGS_PER_FETCH = 128

/**
 * Attaches tags to the page that is being rendered, once it is known what the page shows.
 *
 * Next collects a page's tags from the `fetch` options of its render and offers no call that only
 * adds tags, while our tags come out of the query's result. A fetch of an empty `data:` URL carries
 * them: it touches no network and stores nothing. A preview is not kept, so it has no tags.
 */
export async function tagPage(tags: readonly Tag[]): Promise<void> {
  if ((await currentReading()).kind !== 'published') return
  const distinct = [...new Set(tags)]
  for (let start = 0; start < distinct.length; start += TAGS_PER_FETCH) {
    await fetch('data:,', {
      cache: 'no-store',
      next: {tags: distinct.slice(start, start + TAGS_PER_FETCH)},
    })
  }
}
