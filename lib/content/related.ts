import type {ArticleCard, RelatedArticle, SharedKind} from './types'

/** How many articles the related list aims for when editors picked fewer. */
export const RELATED_COUNT = 3

/** Fewer than this and the list is not shown at all: one lone card looks like a mistake. */
export const RELATED_MINIMUM = 2

/** How telling it is to have a thing in common. */
const WEIGHTS: Record<SharedKind, number> = {exercise: 5, program: 4, topic: 2, author: 1}

/** What an article is about and who made it: document id → what it is. */
export type Subject = ReadonlyMap<string, {kind: SharedKind; title: string}>

/** An article that shares something, with the ids of the documents that it refers to. */
export type RelatedCandidate = ArticleCard & {referenceIds: readonly (string | null)[] | null}

/** A rung of the ladder: the kinds of common ground that are looked for together. */
const RUNGS: readonly (readonly SharedKind[])[] = [['exercise', 'program'], ['topic'], ['author']]

/**
 * The ids to look for, rung after rung: shared exercises and programs, then topics, then authors.
 * Rungs without ids are left out.
 */
export function ladder(subject: Subject): string[][] {
  return RUNGS.map((kinds) =>
    [...subject].filter(([, {kind}]) => kinds.includes(kind)).map(([id]) => id),
  ).filter((ids) => ids.length > 0)
}

/**
 * Candidates with their reason, best first: by what they share, weighted; then the newest; then by
 * id, so that the order never depends on the order of the candidates. Drops those that share nothing.
 */
export function rankRelated(
  subject: Subject,
  candidates: readonly RelatedCandidate[],
): RelatedArticle[] {
  return candidates
    .map((candidate) => ({article: candidate, shared: sharedWith(subject, candidate)}))
    .toSorted(
      (a, b) => scoreOf(b.shared) - scoreOf(a.shared) || compareByDate(a.article, b.article),
    )
    .flatMap(({article, shared: [strongest]}) => (strongest ? [{article, reason: strongest}] : []))
}

/**
 * The list so far, filled from more entries up to {@link RELATED_COUNT}; never the article itself
 * and never one twice. What is already in the list stays, even beyond the count.
 */
export function fillRelated(
  articleId: string,
  list: readonly RelatedArticle[],
  more: readonly RelatedArticle[],
): RelatedArticle[] {
  const filled = [...list]
  const seen = new Set([articleId, ...list.map(({article}) => article._id)])
  for (const entry of more) {
    if (filled.length >= RELATED_COUNT) break
    if (seen.has(entry.article._id)) continue
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
  return [...distinct.values()].map((article) => ({article, reason: {kind: 'pick'}}))
}

function sharedWith(subject: Subject, {referenceIds}: RelatedCandidate) {
  return [...new Set(referenceIds)]
    .flatMap((id) => (id === null ? [] : (subject.get(id) ?? [])))
    .toSorted((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind] || compare(a.title, b.title))
}

function scoreOf(shared: readonly {kind: SharedKind}[]): number {
  return shared.reduce((score, {kind}) => score + WEIGHTS[kind], 0)
}

function compareByDate(a: ArticleCard, b: ArticleCard): number {
  return compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a._id, b._id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
