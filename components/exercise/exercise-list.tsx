import {EmptyState} from '@/components/empty-state/empty-state'
import type {ExerciseCard as ExerciseCardContent} from '@/lib/content/types'
import {ExerciseCard} from './exercise-card'
import styles from './exercise-card.module.css'

interface ExerciseListProps {
  /** The editors' words for an empty list. */
  empty: string | null | undefined
  exercises: readonly ExerciseCardContent[]
  headingLevel?: 2 | 3
}

export function ExerciseList({empty, exercises, headingLevel}: ExerciseListProps) {
  if (exercises.length === 0) return <EmptyState text={empty} />
  return (
    <ul className={styles.list}>
      {exercises.map((exercise) => (
        <li key={exercise._id}>
          <ExerciseCard exercise={exercise} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
