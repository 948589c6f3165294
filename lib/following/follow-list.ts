/** Somebody whom the reader follows. The id stays when the person is renamed. */
export interface FollowedPerson {
  id: string
  name: string
  slug: string
  /** ISO time of the click. */
  followedAt: string
  /** Ids of articles that the reader was shown under Following; `null` before the first visit. */
  seen: readonly string[] | null
}

/** Whom the reader of this device follows, in the order of following. */
export type FollowList = readonly FollowedPerson[]

/** What a button knows of the person that it is about. */
export type Followable = Pick<FollowedPerson, 'id' | 'name' | 'slug'>

/** More than anybody reads; it bounds the requests of the page Following. */
export const MOST_FOLLOWED = 200

/** Ids kept per person: more than one `latest.json` lists. */
const MOST_SEEN = 100

/** The list as the device keeps it; empty when nothing readable is kept. */
export function readFollowList(text: string | null): FollowList {
  if (!text) return []
  try {
    const kept: unknown = JSON.parse(text)
    return Array.isArray(kept) ? kept.filter(isFollowedPerson).slice(0, MOST_FOLLOWED) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** Whether a person is followed. */
export function isFollowed(list: FollowList, id: string): boolean {
  return list.some((person) => person.id === id)
}

/** The list with a person added at the end; the same list when they are on it, or it is full. */
export function follow(list: FollowList, person: Followable, now: Date): FollowList {
  if (isFollowed(list, person.id) || list.length >= MOST_FOLLOWED) return list
  const {id, name, slug} = person
  return [...list, {id, name, slug, followedAt: now.toISOString(), seen: null}]
}

/** The list without a person. */
export function unfollow(list: FollowList, id: string): FollowList {
  return list.filter((person) => person.id !== id)
}

/** The list with everybody of another one added who is not on it yet. */
export function mergeFollowLists(list: FollowList, added: FollowList): FollowList {
  const unique = new Map([...added, ...list].map((person) => [person.id, person]))
  const order = [...new Set([...list, ...added].map(({id}) => id))]
  return order.flatMap((id) => unique.get(id) ?? []).slice(0, MOST_FOLLOWED)
}

/** Whether the reader has not been shown this article of a person yet. */
export function isNew(person: FollowedPerson, article: {id: string; publishedAt: string}): boolean {
  if (person.seen) return !person.seen.includes(article.id)
  return Date.parse(article.publishedAt) > Date.parse(person.followedAt)
}

/** The list after the reader was shown these articles of a person, who may have a new name. */
export function markSeen(
  list: FollowList,
  person: Followable,
  articleIds: readonly string[],
): FollowList {
  return list.map((kept) => {
    if (kept.id !== person.id) return kept
    const seen = [...new Set([...articleIds, ...(kept.seen ?? [])])].slice(0, MOST_SEEN)
    return {...kept, name: person.name, slug: person.slug, seen}
  })
}

// By hand, because every article page carries this module: the schema library is as large as the
// rest of what such a page runs.
function isFollowedPerson(value: unknown): value is FollowedPerson {
  if (typeof value !== 'object' || value === null) return false
  const person: Partial<Record<keyof FollowedPerson, unknown>> = value
  return (
    [person.id, person.name, person.slug].every((text) => typeof text === 'string' && text) &&
    typeof person.followedAt === 'string' &&
    !Number.isNaN(Date.parse(person.followedAt)) &&
    (person.seen === null ||
      (Array.isArray(person.seen) && person.seen.every((id) => typeof id === 'string')))
  )
}
