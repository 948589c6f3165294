import 'server-only'
import {FOLLOWED_PEOPLE_QUERY, FOLLOWED_PERSON_QUERY} from '@/sanity/queries/subscriptions'
import {fetchContent} from './fetch-content'

/** The person whom a form or an address names, or `null`. */
export async function findFollowable(slug: string) {
  return fetchContent(FOLLOWED_PERSON_QUERY, {slug})
}

/** The people with some ids who still have a profile. */
export async function listFollowed(ids: readonly string[]) {
  return fetchContent(FOLLOWED_PEOPLE_QUERY, {ids: [...ids]})
}
