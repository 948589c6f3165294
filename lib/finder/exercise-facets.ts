import {EQUIPMENT, LEVELS, MUSCLES, PATTERNS} from '@/sanity/schema/vocabulary'
import type {EXERCISE_TRAITS_QUERY_RESULT} from '@/sanity/types.generated'
import type {Facet} from './facet'

/** What an exercise is found by. */
export type ExerciseTraits = Omit<EXERCISE_TRAITS_QUERY_RESULT[number], '_id'>

/** What readers ask of an exercise, in the order in which it decides. */
export const EXERCISE_FACETS: readonly Facet<ExerciseTraits>[] = [
  {name: 'pattern', label: 'Movement', options: PATTERNS, valuesOf: ({pattern}) => [pattern]},
  {
    name: 'muscle',
    label: 'Trains most',
    options: MUSCLES,
    valuesOf: ({primaryMuscles}) => primaryMuscles,
  },
  {name: 'equipment', label: 'Equipment', options: EQUIPMENT, valuesOf: ({equipment}) => equipment},
  {name: 'level', label: 'Level', options: LEVELS, valuesOf: ({level}) => [level]},
]
