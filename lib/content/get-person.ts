import 'server-only'
import {cache} from 'react'
import {PAGE_LENGTHS} from '@/lib/pagination/paging'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, ownTags, signOffTag} from '@/lib/revalidation/tags'
import {PERSON_LISTS_QUERY, PERSON_QUERY} from '@/sanity/queries/people'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {Person} from './types'
import {withName} from './with-name'

/**
 * The person with a slug and the beginnings of what they wrote, were quoted in, reviewed and coach,
 * or `null`.
 */
export const getPerson = cache(async (slug: string): Promise<Person | null> => {
  const person = await fetchContent(PERSON_QUERY, {slug})
  if (!person) {
    await tagPage(ownTags('person', slug))
    return null
  }
  const {_id: id} = person
  const lists = await fetchContent(PERSON_LISTS_QUERY, {id, length: PAGE_LENGTHS.article})
  await tagPage([
    ...ownTags('person', slug),
    listTag('article', id),
    signOffTag(id),
    listTag('program', id),
    ...shownDocuments([person, lists]),
  ])
  return {...withName(person), ...lists}
})
