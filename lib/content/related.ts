import type {ArticleCard, RelatedArticle, SharedKind, SharedThing} from './types.ts'

/** How many articles the related list aims for when editors picked fewer. */
export const RELATED_COUNT = 3

/** Fewer than this and the list is not shown at all: one lone card looks like a mistake. */
export const RELATED_MINIMUM = 2

/** How telling it is to have a thing in common. */
const WEIGHTS: Record<SharedKind, number> = {
  exercise: 5,
  program: 4,
  aim: 3,
  topic: 2,
  author: 1,
}

/** An article counts half as much as one that is this much (milliseconds) younger: two years. */
const HALF_LIFE = 2 * 365 * 86_400_000

/** So many of the entries that the site chose may be by one author. */
const MOST_BY_ONE_AUTHOR = 2

/** What an article is about and who made it: document id (or aim) → what it is. */
export type Subject = ReadonlyMap<string, SharedThing>

/** An article that shares something, with its aims and the ids of the documents that it refers to. */
export type RelatedCandidate = ArticleCard & {sharedIds: readonly (string | null)[] | null}

/** How many articles there are on each topic, by its id: the more, the less it tells to share it. */
export type TopicSizes = ReadonlyMap<string, number>

/**
 * Candidates with their reasons, best first: what they share, weighted, rare topics above common
 * ones; an article loses half of its points every two years. Then by date and id, so that the order
 * depends neither on the order of the candidates nor on the day: all of them age alike. Drops those
 * that share nothing.
 */
export function rankRelated(
  subject: Subject,
  candidates: readonly RelatedCandidate[],
  topics: TopicSizes,
): RelatedArticle[] {
  return candidates
    .map((article) => ({article, shared: sharedWith(subject, article, topics)}))
    .filter(({shared}) => shared.length > 0)
    .toSorted((a, b) => rankOf(b) - rankOf(a) || compareByDate(a.article, b.article))
    .flatMap(({article, shared}) => {
      const [strongest] = shared
      if (!strongest) return []
      return [{article, reason: strongest.thing, shared: shared.map(({thing}) => thing)}]
    })
}

/**
 * The list so far, filled from more entries up to {@link RELATED_COUNT}: never one of `without`, never
 * one twice, and not three by one author. What is in the list stays, even beyond the count.
 */
export function fillRelated(
  list: readonly RelatedArticle[],
  more: readonly RelatedArticle[],
  {without, anyAuthor = false}: {without: ReadonlySet<string>; anyAuthor?: boolean},
): RelatedArticle[] {
  const filled = [...list]
  const seen = new Set([...without, ...list.map(({article}) => article._id)])
  for (const entry of more) {
    if (filled.length >= RELATED_COUNT) break
    if (seen.has(entry.article._id)) continue
    if (!anyAuthor && isOneTooMany(filled, entry)) continue
    seen.add(entry.article._id)
    filled.push(entry)
  }
  return filled
}

/** Editors' picks as entries: all of them, once each, without the article itself. */
export function pickedRelated(
  articleId: string,
  picks: readonly ArticleCard[] | null,
): RelatedArticle[] {
  const distinct = new Map((picks ?? []).map((article) => [article._id, article]))
  distinct.delete(articleId)
  return [...distinct.values()].map((article) => ({article, reason: {kind: 'pick'}, shared: []}))
}

interface Weighed {
  thing: SharedThing
  points: number
}

function sharedWith(
  subject: Subject,
  {sharedIds}: RelatedCandidate,
  topics: TopicSizes,
): Weighed[] {
  return [...new Set(sharedIds)]
    .flatMap((id): Weighed[] => {
      const thing = id === null ? undefined : subject.get(id)
      if (id === null || !thing) return []
      return [{thing, points: WEIGHTS[thing.kind] * rarity(thing, topics.get(id))}]
    })
    .toSorted((a, b) => b.points - a.points || compare(a.thing.title, b.thing.title))
}

/** From 2 for a topic that only these two articles have, towards 0 for one that all have. */
function rarity({kind}: SharedThing, articles = 1): number {
  return kind === 'topic' ? 2 / Math.log2(Math.max(articles, 2)) : 1
}

/** The logarithm of the points after ageing; of two articles the difference never changes. */
function rankOf({article, shared}: {article: ArticleCard; shared: readonly Weighed[]}): number {
  const points = shared.reduce((sum, {points: more}) => sum + more, 0)
  const published = Date.parse(article.publishedAt ?? '') || 0
  return Math.log2(points) + published / HALF_LIFE
}

function isOneTooMany(list: readonly RelatedArticle[], {article}: RelatedArticle): boolean {
  return article.authors.some(({_id}) => {
    const by = list.filter((entry) => entry.article.authors.some((author) => author._id === _id))
    return by.length >= MOST_BY_ONE_AUTHOR
  })
}

function compareByDate(a: ArticleCard, b: ArticleCard): number {
  return compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a._id, b._id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
