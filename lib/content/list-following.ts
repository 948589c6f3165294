import 'server-only'
import {NEWEST_LENGTH} from '@/lib/following/newest-articles'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag} from '@/lib/revalidation/tags'
import {FOLLOWABLE_PEOPLE_QUERY, NEWEST_AUTHORS_QUERY} from '@/sanity/queries/following'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'

/** The ids of the newest articles and of their authors. */
export async function listNewestAuthors() {
  const newest = await fetchContent(NEWEST_AUTHORS_QUERY, {length: NEWEST_LENGTH})
  const authors = newest.flatMap(({authorIds}) => authorIds)
  await tagPage([listTag('article'), ...authors.map((id) => listTag('article', id))])
  return newest
}

/** People to follow, those who wrote last first. */
export async function listFollowablePeople() {
  const people = await fetchContent(FOLLOWABLE_PEOPLE_QUERY)
  const written = people.map(({_id}) => listTag('article', _id))
  await tagPage([listTag('person'), listTag('article'), ...written, ...shownDocuments(people)])
  return people
}
