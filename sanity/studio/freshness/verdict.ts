import type {FreshnessReport} from '../../../lib/freshness/freshness-report.ts'

/** The published document, as far as its freshness goes. */
export interface Published {
  readonly revision: string
  readonly updatedAt: string
}

/** How what readers get compares with what is published; times in milliseconds since the epoch. */
export type Verdict =
  | {state: 'live'; since: number | null; note: string}
  | {state: 'updating'; note: string}
  | {state: 'stuck'; note: string}

/** A page is rendered again within a second; beyond this (milliseconds) something is wrong. */
const PATIENCE = 20_000

/**
 * Judges a document by what the site reports; `null` when there is nothing to say, because neither
 * is it published nor do readers get it.
 */
export function verdict(published: Published | null, report: FreshnessReport): Verdict | null {
  if (!published) return leaving(report)
  const age = report.now - Date.parse(published.updatedAt)
  if (!isTold(published, report)) {
    const note = 'The site has not been told of the change yet.'
    const advice = 'Is the webhook to /api/revalidate set up, and does its secret match?'
    return age > PATIENCE ? stuck(`${note} ${advice}`) : {state: 'updating', note}
  }
  const {page, pages} = report
  if (!page) return elsewhere(pages)
  if (page.staleSince !== null) return updating(report, page.staleSince, page.failedAt)
  if (page.status < 300) {
    return {state: 'live', since: page.liveSince, note: onOthers(pages)}
  }
  return stuck(`${page.path} answers ${page.status}, although the document is published.`)
}

/** The exact revision where the site remembers it, else by the time at which the page was read. */
function isTold({revision, updatedAt}: Published, {told, page, pages}: FreshnessReport): boolean {
  if (told) return told.revision === revision
  const read = page?.readAt ?? pages.oldestRead
  return read === null || read >= Date.parse(updatedAt)
}

function leaving({page, now}: FreshnessReport): Verdict | null {
  if (!page || page.status >= 300) return null
  const since = page.staleSince ?? page.readAt
  const note = `Not published any more, but ${page.path} still shows it.`
  return now - since > PATIENCE ? stuck(note) : {state: 'updating', note}
}

function updating({now}: FreshnessReport, since: number, failedAt: number | null): Verdict {
  if (now - since <= PATIENCE) return {state: 'updating', note: 'Its page is being rendered again.'}
  const reason =
    failedAt === null
      ? 'Its page waits to be rendered again.'
      : 'Its page could not be rendered again: the site did not get the content.'
  return stuck(`${reason} Readers get the version of before.`)
}

/** Without a page in the cache: a type that has none, or one that nobody has asked for yet. */
function elsewhere(pages: FreshnessReport['pages']): Verdict {
  if (pages.stale > 0) return {state: 'updating', note: onOthers(pages)}
  return {state: 'live', since: null, note: onOthers(pages)}
}

function onOthers({stale, total}: FreshnessReport['pages']): string {
  if (total === 0) return 'No page in the cache shows it.'
  const shown = `Shown on ${total === 1 ? 'one page' : `${total} pages`}`
  return stale === 0 ? `${shown}.` : `${shown}, of which ${stale} are being rendered again.`
}

function stuck(note: string): Verdict {
  return {state: 'stuck', note}
}
