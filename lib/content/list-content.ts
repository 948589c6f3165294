import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, type TaggedType} from '@/lib/revalidation/tags'
import {ARTICLES_QUERY} from '@/sanity/queries/articles'
import {EXERCISES_QUERY} from '@/sanity/queries/exercises'
import {PEOPLE_QUERY} from '@/sanity/queries/people'
import {PROGRAMS_QUERY} from '@/sanity/queries/programs'
import {TOPICS_QUERY} from '@/sanity/queries/topics'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'

/** The newest articles. */
export const listArticles = cache(() => tagged('article', fetchContent(ARTICLES_QUERY)))

/** All programs, newest first. */
export const listPrograms = cache(() => tagged('program', fetchContent(PROGRAMS_QUERY)))

/** All exercises by name. */
export const listExercises = cache(() => tagged('exercise', fetchContent(EXERCISES_QUERY)))

/** All people by name. */
export const listPeople = cache(() => tagged('person', fetchContent(PEOPLE_QUERY)))

/** All topics by name, each with its parent's id. */
export const listTopics = cache(() => tagged('topic', fetchContent(TOPICS_QUERY)))

async function tagged<List>(type: TaggedType, list: Promise<List>): Promise<List> {
  const documents = await list
  await tagPage([listTag(type), ...shownDocuments(documents)])
  return documents
}
