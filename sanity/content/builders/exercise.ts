import {
  documentId,
  reference,
  references,
  sampleDocument,
  slugField,
  type SampleDocument,
  type ValueOf,
} from '../document.ts'
import {EXERCISE_POSES} from '../drawings/exercises.ts'
import {exerciseFrame} from '../image.ts'
import type {EQUIPMENT, LEVELS, MUSCLES, PATTERNS, SWAP_REASONS} from '../../schema/vocabulary.ts'
import type {ExerciseSlug} from '../slugs.ts'

/** An exercise as its file writes it. */
export interface ExerciseSample {
  slug: ExerciseSlug
  title: string
  aliases: string[]
  summary: string
  pattern: ValueOf<typeof PATTERNS>
  level: ValueOf<typeof LEVELS>
  primaryMuscles: ValueOf<typeof MUSCLES>[]
  secondaryMuscles: ValueOf<typeof MUSCLES>[]
  equipment: ValueOf<typeof EQUIPMENT>[]
  movement: {start: string; move: string; finish: string; feel: string; stopIf: string}
  cues: string[]
  faults: {fault: string; fix: string}[]
  regressions?: ExerciseSlug[]
  progressions?: ExerciseSlug[]
  swaps?: {to: ExerciseSlug; reason: ValueOf<typeof SWAP_REASONS>; note?: string}[]
}

const CREATED_AT = '2026-01-15T09:00:00.000Z'

/** The exercise document of a sample. */
export function exercise(sample: ExerciseSample): SampleDocument {
  const {slug, title, faults, regressions, progressions, swaps, ...fields} = sample
  return sampleDocument({
    id: documentId('exercise', slug),
    type: 'exercise',
    createdAt: CREATED_AT,
    fields: {
      ...fields,
      title,
      slug: slugField(slug),
      frames: EXERCISE_POSES[slug].map(({alt}, index) =>
        exerciseFrame(slug, index, {alt: `${title}: ${alt}`}),
      ),
      faults: faults.map((fault) => ({_type: 'fault', ...fault})),
      regressions: regressions && references('exercise', regressions),
      progressions: progressions && references('exercise', progressions),
      swaps: swaps?.map(({to, reason, note}) => ({
        _type: 'swap',
        exercise: reference('exercise', to),
        reason,
        note,
      })),
    },
  })
}
