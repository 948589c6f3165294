import {
  fillRelated,
  pickedRelated,
  rankRelated,
  RELATED_COUNT,
  RELATED_MINIMUM,
  type RelatedCandidate,
} from './related.ts'
import {relatedSubject, type SubjectSource} from './related-subject.ts'
import type {ArticleCard, RelatedArticle, SharedKind} from './types.ts'

/** The article whose related list is asked for: what it shows, and what editors decided. */
export interface RelatedSource extends SubjectSource {
  _id: string
  /** The editors' picks. */
  related: readonly ArticleCard[] | null
  /** Ids of articles that editors keep out of the list. */
  notRelated: readonly (string | null)[] | null
}

/** The ids of what an article has to share, as RELATED_QUERY takes them. */
export interface SharedIds {
  readonly mentionIds: string[]
  readonly aims: string[]
  readonly topicIds: string[]
  readonly authorIds: string[]
}

/** What RELATED_QUERY answers. */
interface RelatedFound {
  byMention: readonly RelatedCandidate[]
  byAim: readonly RelatedCandidate[]
  byTopic: readonly RelatedCandidate[]
  byAuthor: readonly RelatedCandidate[]
  topics: readonly {_id: string; articles: number}[]
}

/** Where articles come from: the site reads what is published, and so does the Studio. */
export interface RelatedReader {
  sharing: (id: string, shared: SharedIds) => Promise<RelatedFound>
  newest: (id: string) => Promise<readonly ArticleCard[]>
}

/**
 * The related list of an article, before it is decided whether it is long enough to show: the
 * editors' picks, then what shares something, best first, then the newest; three by one author only
 * when there is nobody else. Asks no more of the reader than it needs.
 */
export async function chooseRelated(
  source: RelatedSource,
  reader: RelatedReader,
): Promise<RelatedArticle[]> {
  const {_id: id} = source
  const without = new Set([id, ...(source.notRelated ?? []).filter((each) => each !== null)])
  const picked = pickedRelated(id, source.related)
  if (picked.length >= RELATED_COUNT) return picked

  const subject = relatedSubject(source)
  const found = await reader.sharing(id, sharedIds(subject))
  const sizes = new Map(found.topics.map(({_id, articles}) => [_id, articles]))
  const candidates = [...found.byMention, ...found.byAim, ...found.byTopic, ...found.byAuthor]
  const scored = rankRelated(subject, candidates, sizes)
  const related = fillRelated(picked, scored, {without})
  if (related.length >= RELATED_COUNT) return related

  const newest = (await reader.newest(id)).map((article): RelatedArticle => ({
    article,
    reason: {kind: 'newest'},
    shared: [],
  }))
  const filled = fillRelated(related, newest, {without})
  return fillRelated(filled, [...scored, ...newest], {without, anyAuthor: true})
}

/** What readers would miss: the list is not shown, or has too little to do with the article. */
export type Thinness = 'absent' | 'unrelated'

/** Whether a list is thin; editors are told before readers notice. */
export function thinnessOf(related: readonly RelatedArticle[]): Thinness | undefined {
  if (related.length < RELATED_MINIMUM) return 'absent'
  const meant = related.filter(({reason}) => reason.kind !== 'newest')
  return meant.length < RELATED_MINIMUM ? 'unrelated' : undefined
}

function sharedIds(subject: ReadonlyMap<string, {kind: SharedKind}>): SharedIds {
  const ids = (...kinds: SharedKind[]) =>
    [...subject].filter(([, {kind}]) => kinds.includes(kind)).map(([id]) => id)
  return {
    mentionIds: ids('exercise', 'program'),
    aims: ids('aim'),
    topicIds: ids('topic'),
    authorIds: ids('author'),
  }
}
