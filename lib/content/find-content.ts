import 'server-only'
import {cache} from 'react'
import {EXERCISE_FACETS} from '@/lib/finder/exercise-facets'
import type {Choice, Facet, FacetView} from '@/lib/finder/facet'
import {countFacets, matching, waysOut, type WayOut} from '@/lib/finder/find'
import {PROGRAM_FACETS} from '@/lib/finder/program-facets'
import {PAGE_LENGTHS, pagingOf, sliceOf, type ListPage} from '@/lib/pagination/paging'
import {anyTag} from '@/lib/revalidation/tags'
import {EXERCISE_TRAITS_QUERY, EXERCISES_BY_ID_QUERY} from '@/sanity/queries/exercises'
import {PROGRAM_TRAITS_QUERY, PROGRAMS_BY_ID_QUERY} from '@/sanity/queries/programs'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {ExerciseCard, ProgramCard} from './types'

/** One page of what a finder found, and the form for the next step. */
export interface Found<Card> {
  facets: readonly FacetView[]
  list: ListPage<Card>
  /** When nothing fits: what to give up. */
  waysOut: readonly WayOut[]
}

/** Programs that fit a choice. Not tagged: the page that asks is rendered per request. */
export async function findPrograms(choice: Choice, page: number): Promise<Found<ProgramCard>> {
  const all = await fetchContent(PROGRAM_TRAITS_QUERY)
  const {ids, ...found} = findAmong(PROGRAM_FACETS, all, {
    choice,
    page,
    length: PAGE_LENGTHS.program,
  })
  const items = ids.length > 0 ? await fetchContent(PROGRAMS_BY_ID_QUERY, {ids}) : []
  return {...found, list: {items, paging: found.paging}}
}

/** Exercises that fit a choice. Not tagged: the page that asks is rendered per request. */
export async function findExercises(choice: Choice, page: number): Promise<Found<ExerciseCard>> {
  const all = await fetchContent(EXERCISE_TRAITS_QUERY)
  const {ids, ...found} = findAmong(EXERCISE_FACETS, all, {
    choice,
    page,
    length: PAGE_LENGTHS.exercise,
  })
  const items = ids.length > 0 ? await fetchContent(EXERCISES_BY_ID_QUERY, {ids}) : []
  return {...found, list: {items, paging: found.paging}}
}

/** The form that finds programs, with counts over all of them; tags the page with any change. */
export const programFacets = cache(async (): Promise<FacetView[]> => {
  const all = await fetchContent(PROGRAM_TRAITS_QUERY)
  await tagPage([anyTag('program')])
  return countFacets(PROGRAM_FACETS, all, {})
})

/** The form that finds exercises, with counts over all of them; tags the page with any change. */
export const exerciseFacets = cache(async (): Promise<FacetView[]> => {
  const all = await fetchContent(EXERCISE_TRAITS_QUERY)
  await tagPage([anyTag('exercise')])
  return countFacets(EXERCISE_FACETS, all, {})
})

function findAmong<Entry extends {_id: string}>(
  facets: readonly Facet<Omit<Entry, '_id'>>[],
  all: readonly Entry[],
  {choice, length, page}: {choice: Choice; length: number; page: number},
) {
  const found = matching(facets, all, choice)
  const {pages} = pagingOf(page, found.length, length)
  // A choice that was narrowed down on its fifth page may not have five any more.
  const shown = Math.min(page, pages)
  const {end, start} = sliceOf(shown, length)
  return {
    facets: countFacets(facets, all, choice),
    ids: found.slice(start, end).map(({_id}) => _id),
    paging: pagingOf(shown, found.length, length),
    waysOut: found.length === 0 ? waysOut(facets, all, choice) : [],
  }
}
