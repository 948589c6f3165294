import {type Followable, type FollowList, isNew, markSeen} from './follow-list'
import type {Latest, LatestArticle} from './latest-articles'

/** An article under Following, once, with everybody followed who wrote it. */
export interface FollowingEntry {
  article: LatestArticle
  people: readonly Followable[]
  /** Whether the reader had not been shown it before this visit. */
  isNew: boolean
}

/** How many articles the page lists; the feeds and profiles have the others. */
const MOST_ENTRIES = 60

/**
 * The articles of everybody followed, newest first. `shown` are ids of articles that were new when
 * this visit began: they stay marked while the reader is still looking.
 */
export function followingFeed(
  list: FollowList,
  latest: readonly Latest[],
  shown: ReadonlySet<string>,
): FollowingEntry[] {
  const entries = new Map<string, FollowingEntry>()
  for (const {articles, person} of latest) {
    const followed = list.find(({id}) => id === person.id)
    if (!followed) continue
    for (const article of articles) {
      const known = entries.get(article.id)
      const fresh = isNew(followed, article) || shown.has(article.id)
      entries.set(article.id, {
        article,
        people: [...(known?.people ?? []), person],
        // Whoever saw it under one author has seen it.
        isNew: known ? (known.isNew && fresh) || shown.has(article.id) : fresh,
      })
    }
  }
  return [...entries.values()].toSorted(newestFirst).slice(0, MOST_ENTRIES)
}

/** The list after a visit to Following: names as they are now, and everything seen. */
export function afterVisit(list: FollowList, latest: readonly Latest[]): FollowList {
  return latest.reduce((seen, {articles, person}) => {
    const ids = articles.map(({id}) => id)
    return markSeen(seen, person, ids)
  }, list)
}

function newestFirst(one: FollowingEntry, other: FollowingEntry): number {
  return (
    Date.parse(other.article.publishedAt) - Date.parse(one.article.publishedAt) ||
    one.article.id.localeCompare(other.article.id)
  )
}
