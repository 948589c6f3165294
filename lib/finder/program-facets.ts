import {EQUIPMENT, GOALS, LEVELS} from '@/sanity/schema/vocabulary'
import type {PROGRAM_TRAITS_QUERY_RESULT} from '@/sanity/types.generated'
import type {Facet} from './facet'
import {spanOf, type Span} from './span'

type Traits = PROGRAM_TRAITS_QUERY_RESULT[number]

/** What a program is found by. Its numbers are required, but only in the Studio. */
export interface ProgramTraits extends Pick<Traits, 'equipment' | 'goals' | 'level'> {
  weeks: number | null
  minutesPerSession: number | null
}

const MINUTES: readonly Span[] = [
  {value: '30', title: 'Up to 30 minutes', most: 30},
  {value: '45', title: '31 to 45 minutes', most: 45},
  {value: '60', title: '46 to 60 minutes', most: 60},
  {value: 'more', title: 'Over an hour', most: Infinity},
]

const WEEKS: readonly Span[] = [
  {value: '4', title: 'Up to 4 weeks', most: 4},
  {value: '8', title: '5 to 8 weeks', most: 8},
  {value: 'more', title: '9 weeks and more', most: Infinity},
]

/** What readers ask of a program, in the order in which it decides. */
export const PROGRAM_FACETS: readonly Facet<ProgramTraits>[] = [
  {name: 'goal', label: 'Goal', options: GOALS, valuesOf: ({goals}) => goals},
  {name: 'equipment', label: 'Equipment', options: EQUIPMENT, valuesOf: ({equipment}) => equipment},
  {name: 'level', label: 'Level', options: LEVELS, valuesOf: ({level}) => [level]},
  {
    name: 'minutes',
    label: 'Minutes a day',
    options: MINUTES,
    valuesOf: ({minutesPerSession}) => [spanOf(MINUTES, minutesPerSession)],
  },
  {
    name: 'weeks',
    label: 'Weeks',
    options: WEEKS,
    valuesOf: ({weeks}) => [spanOf(WEEKS, weeks)],
  },
]
