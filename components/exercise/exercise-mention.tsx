import {useId, type ReactNode} from 'react'
import {formatList} from '@/lib/format/list'
import {hrefFor} from '@/lib/routes'
import {MUSCLES, titleOf} from '@/sanity/schema/vocabulary'
import styles from './exercise-mention.module.css'

/** What a sentence that names an exercise can tell of it in passing. */
export interface MentionedExercise {
  primaryMuscles: readonly string[]
  slug: string
  summary: string
  title: string | null
}

interface ExerciseMentionProps {
  children: ReactNode
  exercise: MentionedExercise
}

/**
 * An exercise named in a sentence: a link, and a note for those who linger on it by mouse, by keyboard
 * or by a long press. The browser opens and closes the note, Escape included, so that it needs no
 * script; where it does not know how to, the link is a link.
 * https://developer.mozilla.org/docs/Web/API/Popover_API/Using_interest_invokers
 */
export function ExerciseMention({children, exercise}: ExerciseMentionProps) {
  const {primaryMuscles, slug, summary, title} = exercise
  const note = useId()
  const muscles = primaryMuscles.map((muscle) => titleOf(MUSCLES, muscle))
  // React knows the attribute, its types do not yet.
  const invoker = {interestfor: note}
  return (
    <>
      <a href={hrefFor({_type: 'exercise', slug})} {...invoker}>
        {children}
      </a>
      <span className={styles.note} id={note} popover="hint">
        <b>{title}</b> <span>{summary}</span>{' '}
        {muscles.length > 0 ? (
          <small>{`Trains ${formatList(muscles).toLowerCase()}.`}</small>
        ) : null}
      </span>
    </>
  )
}
