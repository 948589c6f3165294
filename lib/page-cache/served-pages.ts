import {EventEmitter, once} from 'node:events'
import type {Tag} from '../revalidation/tags.ts'

/** What the site knows of the pages in its cache: which tags each of them carries. */
export interface ServedPages {
  /** Remembers (or replaces) the tags of a page. `path` begins with a slash. */
  record: (path: string, tags: readonly Tag[]) => void
  /** The tags that a page was recorded with; none when it was not. */
  tagsOf: (path: string) => readonly Tag[]
  /** Resolves when the page is recorded the next time, or when the signal ends the waiting. */
  nextRecord: (path: string, signal: AbortSignal) => Promise<void>
  /** The paths of all pages that carry at least one of the tags. */
  withTags: (tags: readonly Tag[]) => string[]
}

/** Creates an empty record. Lookups cost the number of pages found, not the number recorded. */
export function createServedPages(): ServedPages {
  const tagsByPath = new Map<string, readonly Tag[]>()
  const pathsByTag = new Map<Tag, Set<string>>()
  const recorded = new EventEmitter().setMaxListeners(0)

  function forget(path: string): void {
    for (const tag of tagsByPath.get(path) ?? []) {
      const paths = pathsByTag.get(tag)
      paths?.delete(path)
      if (paths?.size === 0) pathsByTag.delete(tag)
    }
  }

  return {
    record(path, tags) {
      forget(path)
      tagsByPath.set(path, tags)
      for (const tag of tags) {
        const paths = pathsByTag.get(tag)
        if (paths) paths.add(path)
        else pathsByTag.set(tag, new Set([path]))
      }
      recorded.emit(path)
    },
    async nextRecord(path, signal) {
      await once(recorded, path, {signal}).catch(() => undefined)
    },
    tagsOf: (path) => tagsByPath.get(path) ?? [],
    withTags(tags) {
      return [...new Set(tags.flatMap((tag) => [...(pathsByTag.get(tag) ?? [])]))]
    },
  }
}

declare global {
  var chalklineServedPages: ServedPages | undefined
}

/**
 * The record of this process. Next loads the cache handler by itself and bundles the route handlers
 * apart from it, so a module variable would exist twice: the global object is what both share.
 */
export function servedPages(): ServedPages {
  globalThis.chalklineServedPages ??= createServedPages()
  return globalThis.chalklineServedPages
}
