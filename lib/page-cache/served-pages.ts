import {EventEmitter, once} from 'node:events'
import {readTime, type Tag} from '../revalidation/tags.ts'

/** Who made pages stale: a document that editors changed, or an administrator who asked for it. */
export type Cause =
  | {by: 'content'; type: string; id: string; transaction: string | null}
  | {by: 'administrator'; name: string}

/** Why a page must be rendered again. */
export interface Staleness {
  /** Milliseconds since the epoch, as all times here. */
  at: number
  /** Unknown for what was marked in an earlier run and has left the journal. */
  cause: Cause | null
  /** Whether it is the page of the changed document itself. */
  isOwn: boolean
}

/** Why a page was rendered: found on the disk, asked for, made stale, or simply an hour old. */
export type RenderReason = {kind: 'kept' | 'asked' | 'age'} | {kind: 'stale'; cause: Cause | null}

/** A rendering that failed; readers keep the last good version meanwhile. */
export interface Failure {
  at: number
  message: string
}

/** One page of the cache, or a file. */
export interface ServedPage {
  readonly path: string
  readonly tags: readonly Tag[]
  readonly status: number
  readonly renderedAt: number
  /** Since when the page's own document is shown as it is now. */
  readonly liveSince: number
  readonly reason: RenderReason
  /** Absent while the page is as it should be. */
  readonly stale?: Staleness | undefined
  /** Absent after the next good rendering. */
  readonly failure?: Failure | undefined
}

/** How a page that is recorded came about. */
interface Rendering {
  readonly status?: number | undefined
  readonly at?: number
  readonly reason?: RenderReason
  /** `false` for what has no file on the disk, such as a page that is not found. Default `true`. */
  readonly kept?: boolean
}

/** What the site knows of the pages in its cache. */
export interface ServedPages {
  /** Remembers (or replaces) a page. `path` begins with a slash. */
  record: (path: string, tags: readonly Tag[], rendering?: Rendering) => void
  /** Notes that a page has to be rendered again; the last reason counts. */
  invalidate: (path: string, staleness: Staleness) => void
  /** Notes that a page could not be rendered; unknown pages are left out. */
  fail: (path: string, failure: Failure) => void
  /** The page at a path, if it is in the cache. */
  page: (path: string) => ServedPage | undefined
  /** All pages, those recorded first come first. */
  all: () => IterableIterator<ServedPage>
  /** Resolves when the page is recorded the next time, or when the signal ends the waiting. */
  nextRecord: (path: string, signal: AbortSignal) => Promise<void>
  /** The paths of all pages that carry at least one of the tags. */
  withTags: (tags: readonly Tag[]) => string[]
}

/**
 * More than Next's own memory (50 MB) holds of pages without a file. Beyond it, a forgotten one is
 * still marked by its tags and made again by its next reader, only not at once.
 */
const MOST_WITHOUT_FILE = 5_000

/**
 * Creates an empty record. Lookups cost the number of pages found, not the number recorded. Pages
 * on disk are bounded by the content; of the others, which exist under any address that somebody
 * makes up, the newest are kept.
 */
export function createServedPages(mostWithoutFile = MOST_WITHOUT_FILE): ServedPages {
  const pages = new Map<string, ServedPage>()
  const withoutFile = new Set<string>()
  const pathsByTag = new Map<Tag, Set<string>>()
  const recorded = new EventEmitter().setMaxListeners(0)

  function withdraw(path: string): void {
    for (const tag of pages.get(path)?.tags ?? []) {
      const paths = pathsByTag.get(tag)
      paths?.delete(path)
      if (paths?.size === 0) pathsByTag.delete(tag)
    }
  }

  function enter(path: string, tags: readonly Tag[]): void {
    for (const name of tags) {
      const paths = pathsByTag.get(name)
      if (paths) paths.add(path)
      else pathsByTag.set(name, new Set([path]))
    }
  }

  function bound(path: string, kept: boolean): void {
    withoutFile.delete(path)
    if (kept) return
    withoutFile.add(path)
    const [oldest] = withoutFile
    if (withoutFile.size <= mostWithoutFile || oldest === undefined) return
    withoutFile.delete(oldest)
    withdraw(oldest)
    pages.delete(oldest)
  }

  function change(path: string, changes: Partial<ServedPage>): void {
    const page = pages.get(path)
    if (page) pages.set(path, {...page, ...changes})
  }

  return {
    record(path, tags, {status = 200, at = Date.now(), reason, kept = true} = {}) {
      const next = {path, tags, status, renderedAt: at}
      const page = succeed(pages.get(path), next, reason)
      withdraw(path)
      pages.set(path, page)
      enter(path, tags)
      bound(path, kept)
      recorded.emit(path)
    },
    invalidate: (path, stale) => change(path, {stale}),
    fail: (path, failure) => change(path, {failure}),
    page: (path) => pages.get(path),
    all: () => pages.values(),
    async nextRecord(path, signal) {
      await once(recorded, path, {signal}).catch(() => undefined)
    },
    withTags(tags) {
      return [...new Set(tags.flatMap((name) => [...(pathsByTag.get(name) ?? [])]))]
    },
  }
}

/** A page as it is recorded, given what was recorded of it before. */
function succeed(
  previous: ServedPage | undefined,
  next: Pick<ServedPage, 'path' | 'tags' | 'status' | 'renderedAt'>,
  reason: RenderReason | undefined,
): ServedPage {
  const since = readTime(next.tags) ?? next.renderedAt
  if (!previous) {
    const liveSince = reason?.kind === 'kept' ? since : next.renderedAt
    return {...next, reason: reason ?? {kind: 'asked'}, liveSince}
  }
  const {failure, liveSince, renderedAt, stale} = previous
  // Next stores the old page once more when the new one could not be rendered.
  const isOld = readTime(next.tags) !== undefined && since === readTime(previous.tags)
  if (isOld) return {...previous, ...next, renderedAt, failure, stale}
  const isStillStale = stale !== undefined && stale.at >= since
  const isCured = stale !== undefined && !isStillStale
  return {
    ...next,
    reason: reason ?? (isCured ? {kind: 'stale', cause: stale.cause} : {kind: 'age'}),
    liveSince: isCured && stale.isOwn ? next.renderedAt : liveSince,
    stale: isStillStale ? stale : undefined,
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
