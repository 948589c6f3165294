import {type FollowList, isNew} from './follow-list'

/** What the list of the site's newest articles says about each, in `/following/newest.json`. */
export interface NewestArticle {
  id: string
  authorIds: readonly string[]
  publishedAt: string
}

/**
 * How many articles that list has: no more than a person's own list, so that whatever is on it and
 * is theirs was shown under Following as well.
 */
export const NEWEST_LENGTH = 20

/** Where the list is. One for everybody, so that asking for it tells nobody who is followed. */
export const NEWEST_PATH = '/following/newest.json'

/** Whether an answer of {@link NEWEST_PATH} is the list. By hand: every page carries this. */
export function isNewestList(value: unknown): value is NewestArticle[] {
  return Array.isArray(value) && value.every(isNewestArticle)
}

/** How many of the newest articles are by somebody followed and were not shown yet. */
export function countNew(list: FollowList, newest: readonly NewestArticle[]): number {
  return newest.filter((article) => {
    const authors = list.filter(({id}) => article.authorIds.includes(id))
    return authors.length > 0 && authors.every((author) => isNew(author, article))
  }).length
}

function isNewestArticle(value: unknown): value is NewestArticle {
  if (typeof value !== 'object' || value === null) return false
  const article: Partial<Record<keyof NewestArticle, unknown>> = value
  return (
    typeof article.id === 'string' &&
    typeof article.publishedAt === 'string' &&
    Array.isArray(article.authorIds)
  )
}
