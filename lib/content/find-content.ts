import 'server-only'
import {FIND_EXERCISES_QUERY} from '@/sanity/queries/exercises'
import {FIND_PROGRAMS_QUERY} from '@/sanity/queries/programs'
import {fetchContent} from './fetch-content'
import type {ExerciseCard, ExerciseChoice, ProgramCard, ProgramChoice} from './types'

/** Programs that fit a reader's choice. Not tagged: the page that asks is rendered per request. */
export async function findPrograms(choice: ProgramChoice): Promise<ProgramCard[]> {
  return fetchContent(FIND_PROGRAMS_QUERY, {...choice})
}

/** Exercises that fit a reader's choice. Not tagged: the page that asks is rendered per request. */
export async function findExercises(choice: ExerciseChoice): Promise<ExerciseCard[]> {
  return fetchContent(FIND_EXERCISES_QUERY, {...choice})
}
