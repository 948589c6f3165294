import type {ChangeJournal} from '../page-cache/change-journal.ts'
import type {ServedPage, ServedPages} from '../page-cache/served-pages.ts'
import {readTime} from '../revalidation/tags.ts'
import type {CacheReport} from './cache-report.ts'

/** How many pages one answer holds. */
const MOST_PAGES = 100

/** How many changes one answer holds. */
const MOST_CHANGES = 50

/** What the site keeps and remembers. */
interface SiteMemory {
  readonly pages: ServedPages
  readonly journal: ChangeJournal
  readonly now: number
}

/** The cache as administrators see it. `search` is a part of a path or of a tag; empty finds all. */
export function reportCache(search: string, {pages, journal, now}: SiteMemory): CacheReport {
  const all = [...pages.all()]
  const found = all.filter((page) => page.path.includes(search) || hasTag(page, search))
  return {
    now,
    total: all.length,
    stale: all.filter(({stale}) => stale).length,
    failed: all.filter(({failure}) => failure).length,
    found: found.length,
    pages: found
      .toSorted((a, b) => staleTime(b) - staleTime(a) || b.renderedAt - a.renderedAt)
      .slice(0, MOST_PAGES)
      .map((page) => ({...page, tags: ownTags(page)})),
    changes: journal.newest().slice(0, MOST_CHANGES),
  }
}

function hasTag(page: ServedPage, search: string): boolean {
  return ownTags(page).some((tag) => tag.includes(search))
}

/** Without those that Next adds for its folders, and the times at which content was read. */
function ownTags({tags}: ServedPage): string[] {
  return tags.filter((tag) => !tag.startsWith('_N_T_') && readTime([tag]) === undefined)
}

function staleTime({stale}: ServedPage): number {
  return stale?.at ?? 0
}
