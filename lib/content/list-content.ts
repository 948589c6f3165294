import 'server-only'
import {cache} from 'react'
import {PAGE_LENGTHS, pagingOf, sliceOf, type ListPage} from '@/lib/pagination/paging'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, type TaggedType} from '@/lib/revalidation/tags'
import {ARTICLES_QUERY} from '@/sanity/queries/articles'
import {EXERCISES_QUERY} from '@/sanity/queries/exercises'
import {PEOPLE_QUERY} from '@/sanity/queries/people'
import {PROGRAMS_QUERY} from '@/sanity/queries/programs'
import {TOPICS_QUERY} from '@/sanity/queries/topics'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {ArticleCard, ExerciseCard, PersonCard, ProgramCard} from './types'

/** One page of all articles, newest first; beyond the last it is empty. */
export const listArticles = cache(async (page: number): Promise<ListPage<ArticleCard>> => {
  const slice = sliceOf(page, PAGE_LENGTHS.article)
  return listPage('article', page, await fetchContent(ARTICLES_QUERY, slice))
})

/** One page of all programs, newest first; beyond the last it is empty. */
export const listPrograms = cache(async (page: number): Promise<ListPage<ProgramCard>> => {
  const slice = sliceOf(page, PAGE_LENGTHS.program)
  return listPage('program', page, await fetchContent(PROGRAMS_QUERY, slice))
})

/** One page of all exercises by name; beyond the last it is empty. */
export const listExercises = cache(async (page: number): Promise<ListPage<ExerciseCard>> => {
  const slice = sliceOf(page, PAGE_LENGTHS.exercise)
  return listPage('exercise', page, await fetchContent(EXERCISES_QUERY, slice))
})

/** One page of all people by name; beyond the last it is empty. */
export const listPeople = cache(async (page: number): Promise<ListPage<PersonCard>> => {
  const slice = sliceOf(page, PAGE_LENGTHS.person)
  return listPage('person', page, await fetchContent(PEOPLE_QUERY, slice))
})

/** All topics by name, each with its parent's id. */
export const listTopics = cache(async () => {
  const topics = await fetchContent(TOPICS_QUERY)
  await tagPage([listTag('topic'), ...shownDocuments(topics)])
  return topics
})

async function listPage<Item>(
  type: keyof typeof PAGE_LENGTHS & TaggedType,
  page: number,
  {items, total}: {items: Item[]; total: number},
): Promise<ListPage<Item>> {
  await tagPage([listTag(type), ...shownDocuments(items)])
  return {items, paging: pagingOf(page, total, PAGE_LENGTHS[type])}
}
