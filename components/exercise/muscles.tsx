import type {ExerciseCard} from '@/lib/content/types'
import {formatTitles} from '@/lib/format/list'
import {MUSCLES, titleOf} from '@/sanity/schema/vocabulary'
import styles from './exercise-card.module.css'

type MusclesProps = Pick<ExerciseCard, 'primaryMuscles' | 'secondaryMuscles'>

/** What a movement trains: the main muscles loud, the helpers quiet. */
export function Muscles({primaryMuscles, secondaryMuscles}: MusclesProps) {
  if (primaryMuscles.length === 0) return null
  return (
    <p className={styles.muscles}>
      <b>{muscleList(primaryMuscles)}</b>
      {secondaryMuscles?.length ? ` with ${muscleList(secondaryMuscles).toLowerCase()}` : null}
    </p>
  )
}

function muscleList(muscles: readonly string[]): string {
  return formatTitles(muscles.map((muscle) => titleOf(MUSCLES, muscle)))
}
