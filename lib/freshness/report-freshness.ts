import type {ChangeJournal} from '../page-cache/change-journal.ts'
import type {ServedPage, ServedPages} from '../page-cache/served-pages.ts'
import {
  documentTag,
  embeddedTag,
  isEmbeddedType,
  isTaggedType,
  readTime,
  redirectTag,
  SETTINGS_TAG,
  type Tag,
} from '../revalidation/tags.ts'
import {hrefFor} from '../routes.ts'
import type {FreshnessReport} from './freshness-report.ts'

/** Names a document: `slug` is its address, or the path of a redirect; some types have none. */
export interface DocumentName {
  readonly id: string
  readonly type: string
  readonly slug: string | null
}

/** What the site keeps and remembers. */
interface SiteMemory {
  readonly pages: ServedPages
  readonly journal: ChangeJournal
  readonly now: number
}

/** What the site knows of the pages that show a document; `null` for types that no page shows. */
export function reportFreshness(
  name: DocumentName,
  {pages, journal, now}: SiteMemory,
): FreshnessReport | null {
  const tag = tagOf(name)
  if (tag === null) return null
  const {id, slug, type} = name
  const path = isTaggedType(type) && slug ? hrefFor({_type: type, slug}) : null
  const showing = pages.withTags([tag]).flatMap((each) => pages.page(each) ?? [])
  const told = journal.lastOf(id)
  const reads = showing.map(readAt)
  return {
    now,
    page: path === null ? null : ownPage(pages.page(path)),
    told: told ? {at: told.at, revision: told.revision} : null,
    pages: {
      total: showing.length,
      stale: showing.filter(({stale}) => stale).length,
      oldestRead: reads.length === 0 ? null : Math.min(...reads),
    },
  }
}

function tagOf({id, type, slug}: DocumentName): Tag | null {
  if (isTaggedType(type)) return slug ? documentTag(type, slug) : null
  if (isEmbeddedType(type)) return embeddedTag(type, id)
  if (type === 'siteSettings') return SETTINGS_TAG
  return type === 'redirect' && slug ? redirectTag(slug) : null
}

function ownPage(page: ServedPage | undefined): FreshnessReport['page'] {
  if (!page) return null
  const {failure, liveSince, path, stale, status} = page
  return {
    path,
    status,
    liveSince,
    readAt: readAt(page),
    staleSince: stale?.at ?? null,
    failedAt: failure?.at ?? null,
  }
}

function readAt({renderedAt, tags}: ServedPage): number {
  return readTime(tags) ?? renderedAt
}
