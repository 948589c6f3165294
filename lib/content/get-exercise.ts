import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, ownTags} from '@/lib/revalidation/tags'
import {EXERCISE_QUERY} from '@/sanity/queries/exercises'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {Exercise} from './types'
import {withName} from './with-name'

/** The exercise with a slug and where it appears, or `null`. */
export const getExercise = cache(async (slug: string): Promise<Exercise | null> => {
  const exercise = await fetchContent(EXERCISE_QUERY, {slug})
  const lists = exercise ? [listTag('program', exercise._id), listTag('article', exercise._id)] : []
  await tagPage([...ownTags('exercise', slug), ...lists, ...shownDocuments(exercise)])
  return exercise && withName(exercise)
})
