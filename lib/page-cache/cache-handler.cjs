// Next's own page cache on disk, plus what keeps "published means visible" true:
//  1. invalidations survive a restart;
//  2. a change that lands while a page is being rendered is not lost;
//  3. the site knows which of its pages carry a tag, so it can render them again at once;
//  4. pages without content stay in memory, so that made-up addresses cannot fill the disk;
//  5. a redirect that changed is never served stale;
//  6. every page carries a content security policy with the hashes of its own scripts;
//  7. an address without a page is answered 404, with a page that needs no script.
// CommonJS, because it extends a CommonJS class of Next's that has no public export: Next is pinned
// exactly for it.
const path = require('node:path')
const {
  default: FileSystemCache,
} = require('next/dist/server/lib/incremental-cache/file-system-cache')
const {
  areTagsStale,
  tagsManifest,
} = require('next/dist/server/lib/incremental-cache/tags-manifest.external')
const {POLICY_HEADER, policyOfPage} = require('../content-security-policy/policy.ts')
const {MISSING_TAG, readTime} = require('../revalidation/tags.ts')
const {renderPages} = require('../revalidation/render-pages.ts')
const {STUDIO_PATH} = require('../../sanity/env.ts')
const {changeJournal} = require('./change-journal.ts')
const {pagesOnDisk, pathOfKey, tagsOfHeaders} = require('./pages-on-disk.ts')
const {readMarks, writeMarks} = require('./revalidated-tags.ts')
const {restorePages} = require('./restore-pages.ts')
const {servedPages} = require('./served-pages.ts')
const {belongsOnDisk, isRedirect, statusOf} = require('./stored-page.ts')

const building = process.env.NEXT_PHASE === 'phase-production-build'
/** Next makes a handler for each request; what lies on disk is read once. */
let restored = false

module.exports = class PageCache extends FileSystemCache {
  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    super(context)
    // The proxy has no pages: Next creates a handler for it without a folder.
    if (!context.serverDistDir) return
    this.marksFile = path.join(context.serverDistDir, '../cache/revalidated-tags.json')
    this.pagesInMemory = new FileSystemCache({...context, flushToDisk: false})
    if (restored || building) return
    restored = true
    changeJournal().keepIn(path.join(context.serverDistDir, '../cache/content-changes.json'))
    const marks = restorePages(
      servedPages(),
      pagesOnDisk(context.serverDistDir),
      readMarks(this.marksFile),
      changeJournal().newest(),
    )
    for (const [tag, mark] of marks) tagsManifest.set(tag, mark)
  }

  /**
   * A redirect that changed counts as missing: Next renders a stale page after it was sent, and then
   * takes the address for the new entry from the headers that were sent.
   *
   * @param {Parameters<FileSystemCache['get']>} args
   * @override
   */
  async get(...args) {
    const entry = await super.get(...args)
    const page = entry?.value
    protect(args[0], page)
    if (!page || !('headers' in page) || !isRedirect(page)) return entry
    return areTagsStale(tagsOfHeaders(page.headers), entry.lastModified ?? 0) ? null : entry
  }

  /**
   * @param {Parameters<FileSystemCache['set']>[0]} key
   * @param {Parameters<FileSystemCache['set']>[1]} page
   * @param {Parameters<FileSystemCache['set']>[2]} context
   * @override
   */
  async set(key, page, context) {
    if (building || page === null || !('headers' in page)) return super.set(key, page, context)
    protect(key, page)
    const tags = tagsOfHeaders(page.headers)
    // What is stored is what Next sends: it has no way for a page to say so itself (missing-page.tsx).
    if (tags.includes(MISSING_TAG)) page.status = 404
    const kept = belongsOnDisk(page, tags)
    await (kept ? super.set(key, page, context) : this.pagesInMemory.set(key, page, context))
    const route = pathOfKey(key)
    // Its one page says nothing of content, under every address that it routes by itself.
    if (route.startsWith(STUDIO_PATH)) return
    const previous = servedPages().page(route)?.tags ?? []
    servedPages().record(route, tags, {status: statusOf(page), kept})
    // When a render fails, Next stores the old page again and tries later: not a late change.
    const isNew = readTime(tags) !== readTime(previous)
    if (isNew && hasMarkSince(tags, readTime(tags))) renderAgain(route, tags)
  }

  /**
   * @param {Parameters<FileSystemCache['revalidateTag']>[0]} tags
   * @param {Parameters<FileSystemCache['revalidateTag']>[1]} durations
   * @override
   */
  async revalidateTag(tags, durations) {
    await super.revalidateTag(tags, durations)
    writeMarks(this.marksFile, tagsManifest)
  }
}

/**
 * Pages of the build come without a policy; they get it when they are first read, once, because
 * Next keeps in memory what it has read. The Studio has a policy of its own (next.config.js).
 *
 * @param {string} key
 * @param {NonNullable<Awaited<ReturnType<FileSystemCache['get']>>>['value'] | undefined} page
 */
function protect(key, page) {
  if (
    pathOfKey(key).startsWith(STUDIO_PATH) ||
    !page ||
    !('html' in page) ||
    typeof page.html !== 'string'
  )
    return
  if (page.headers?.[POLICY_HEADER]) return
  page.headers = {...page.headers, [POLICY_HEADER]: policyOfPage(page.html)}
}

/**
 * @param {readonly string[]} tags
 * @param {number | undefined} time
 */
function hasMarkSince(tags, time) {
  if (time === undefined) return false
  return tags.some((tag) => {
    const mark = tagsManifest.get(tag)
    return (mark?.stale ?? 0) >= time || isWithin(mark?.expired, time, Date.now())
  })
}

/**
 * @param {number | undefined} moment
 * @param {number} from
 * @param {number} to
 */
function isWithin(moment, from, to) {
  return moment !== undefined && moment >= from && moment <= to
}

/**
 * Marks this page alone, through the tag that Next gives to its path, and asks for it.
 *
 * @param {string} route
 * @param {readonly string[]} tags
 */
function renderAgain(route, tags) {
  for (const tag of tags.filter((name) => name.startsWith('_N_T_') && name.endsWith(route))) {
    // One later than the entry that was just written: the comparison is strict.
    tagsManifest.set(tag, {...tagsManifest.get(tag), stale: Date.now() + 1})
  }
  void renderPages(`http://127.0.0.1:${process.env.PORT ?? 3000}`, {own: [route], others: []})
}
