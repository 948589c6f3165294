import {ExerciseCard} from '@/components/exercise/exercise-card'
import type {BodyBlockOf} from '@/lib/content/types'
import styles from './embed.module.css'

/** An exercise in a text: the figure, and how much of it the author asks for. */
export function ExerciseBlock({
  block,
  className,
}: {
  block: BodyBlockOf<'exerciseCard'>
  className?: string
}) {
  if (!block.exercise) return null
  return (
    <div className={className}>
      <ExerciseCard exercise={block.exercise} variant="wide">
        {block.dose ? (
          <p className={styles.dose}>
            <span>Dose</span> {block.dose}
          </p>
        ) : null}
        {block.note ? <p className={styles.note}>{block.note}</p> : null}
      </ExerciseCard>
    </div>
  )
}
