import {z} from 'zod'
import {EQUIPMENT, GOALS, LEVELS, PATTERNS} from '@/sanity/schema/vocabulary'
import type {ExerciseChoice, ProgramChoice} from './types'

/** Values of a vocabulary; anything else a visitor may send counts as "any". */
function chosen<Value extends string>(list: readonly {value: Value}[]) {
  return z
    .enum(list.map(({value}) => value))
    .nullable()
    .catch(null)
}

const programChoice = z.object({
  goal: chosen(GOALS),
  level: chosen(LEVELS),
  equipment: chosen(EQUIPMENT),
})

const exerciseChoice = z.object({
  pattern: chosen(PATTERNS),
  level: chosen(LEVELS),
  equipment: chosen(EQUIPMENT),
})

/** The choice in a query string; unknown and repeated values are ignored. */
export function readProgramChoice(searchParams: unknown): ProgramChoice {
  return programChoice.parse(searchParams)
}

/** The choice in a query string; unknown and repeated values are ignored. */
export function readExerciseChoice(searchParams: unknown): ExerciseChoice {
  return exerciseChoice.parse(searchParams)
}
