import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {documentTag, listTag} from '@/lib/revalidation/tags'
import {PERSON_QUERY} from '@/sanity/queries/people'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {Person} from './types'
import {withName} from './with-name'

/** The person with a slug and everything they wrote, were quoted in, reviewed and coach, or `null`. */
export const getPerson = cache(async (slug: string): Promise<Person | null> => {
  const person = await fetchContent(PERSON_QUERY, {slug})
  const lists = person ? [listTag('article', person._id), listTag('program', person._id)] : []
  await tagPage([documentTag('person', slug), ...lists, ...shownDocuments(person)])
  return person && withName(person)
})
