import {readTime, type Tag} from '../revalidation/tags.ts'
import type {ContentEvent} from './change-journal.ts'
import type {Mark} from './revalidated-tags.ts'
import type {Cause, ServedPages} from './served-pages.ts'

/**
 * Records the pages that an earlier run left on the disk, those that were not rendered again in time
 * as stale. Returns the marks that still mean something: of tags that no page on the disk carries,
 * Next has nothing left to compare, and their number would grow with every change for ever.
 */
export function restorePages(
  pages: ServedPages,
  onDisk: readonly [path: string, tags: readonly Tag[]][],
  marks: readonly [tag: string, mark: Mark][],
  events: readonly ContentEvent[],
): [tag: string, mark: Mark][] {
  for (const [path, tags] of onDisk) {
    pages.record(path, tags, {at: readTime(tags) ?? 0, reason: {kind: 'kept'}})
  }
  return marks.filter(([tag, mark]) => {
    const paths = pages.withTags([tag])
    for (const path of paths) markStale(pages, path, tag, mark, events)
    return paths.length > 0
  })
}

function markStale(
  pages: ServedPages,
  path: string,
  tag: string,
  {stale = 0, expired = 0}: Mark,
  events: readonly ContentEvent[],
): void {
  const read = readTime(pages.page(path)?.tags ?? [])
  // Next marks a stale tag with the end of its grace too, a year from then: that has not come yet.
  const at = expired > Date.now() ? stale : Math.max(stale, expired)
  if (read === undefined || at < read) return
  const event = events.find(({tags}) => tags.includes(tag))
  const cause: Cause | null = event
    ? {by: 'content', type: event.type, id: event.id, transaction: event.transaction}
    : null
  pages.invalidate(path, {at, cause, isOwn: tag.startsWith('whole:')})
}
