import type {Tag} from '../revalidation/tags.ts'

/** What the site knows of the pages in its cache: which tags each of them carries. */
export interface ServedPages {
  /** Remembers (or replaces) the tags of a page. `path` begins with a slash. */
  record: (path: string, tags: readonly Tag[]) => void
  /** The paths of all pages that carry at least one of the tags. */
  withTags: (tags: readonly Tag[]) => string[]
}

/** Creates an empty record. Lookups cost the number of pages found, not the number recorded. */
export function createServedPages(): ServedPages {
  const tagsOf = new Map<string, readonly Tag[]>()
  const pathsOf = new Map<Tag, Set<string>>()

  function forget(path: string): void {
    for (const tag of tagsOf.get(path) ?? []) {
      const paths = pathsOf.get(tag)
      paths?.delete(path)
      if (paths?.size === 0) pathsOf.delete(tag)
    }
  }

  return {
    record(path, tags) {
      forget(path)
      tagsOf.set(path, tags)
      for (const tag of tags) {
        const paths = pathsOf.get(tag)
        if (paths) paths.add(path)
        else pathsOf.set(tag, new Set([path]))
      }
    },
    withTags(tags) {
      return [...new Set(tags.flatMap((tag) => [...(pathsOf.get(tag) ?? [])]))]
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
