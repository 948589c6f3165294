import {exerciseCardFields} from './cards.ts'

/** The exercise that something refers to. */
export const exerciseReference = /* groq */ `
  "exercise": exercise->{${exerciseCardFields}}
` as const

/** One training day: what to do, how much of it, and how long to rest. */
export const sessionFields = /* groq */ `
  title,
  note,
  "prescriptions": coalesce(prescriptions[defined(exercise->slug.current)]{
    _key,
    sets,
    reps,
    weight{value, upTo, unit},
    load,
    tempo,
    rest,
    note,
    ${exerciseReference}
  }, [])
` as const
