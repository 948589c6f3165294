import type {ReactNode} from 'react'
import {DocumentLink} from '@/components/link/document-link'
import type {ExerciseCard as ExerciseCardContent} from '@/lib/content/types'
import {PATTERNS, titleOf} from '@/sanity/schema/vocabulary'
import styles from './exercise-card.module.css'
import {Frames} from './frames'
import {LevelMark} from './level-mark'
import {Muscles} from './muscles'

interface ExerciseCardProps {
  /** What an author adds about it. */
  children?: ReactNode
  exercise: ExerciseCardContent
  headingLevel?: 2 | 3
  /** Wide: all frames, for a text's column; compact: the first and the last. */
  variant?: 'compact' | 'wide'
}

/** An exercise as a figure: its frames, its name, its muscles. */
export function ExerciseCard(props: ExerciseCardProps) {
  const {children, exercise, headingLevel = 3, variant = 'compact'} = props
  const Heading = `h${headingLevel}` as const
  const {frames, level, pattern, summary, title} = exercise
  return (
    <article className={`${styles.card} ${styles[variant]}`}>
      <Frames
        decorative
        frames={variant === 'wide' ? frames : ends(frames)}
        sizes={
          variant === 'wide' ? '(min-width: 60rem) 16rem, 33vw' : '(min-width: 52rem) 12rem, 45vw'
        }
      />
      <div className={styles.text}>
        <Heading className={styles.title}>
          <DocumentLink to={exercise}>{title}</DocumentLink>
        </Heading>
        <p className={styles.kind}>
          {pattern ? <span>{titleOf(PATTERNS, pattern)}</span> : null}
          <LevelMark level={level} />
        </p>
        <Muscles {...exercise} />
        {variant === 'wide' && summary ? <p className={styles.summary}>{summary}</p> : null}
        {children}
      </div>
    </article>
  )
}

/** The start and the end of a movement say most about it where there is little room. */
function ends(frames: ExerciseCardContent['frames']): ExerciseCardContent['frames'] {
  return frames.length > 2 ? [...frames.slice(0, 1), ...frames.slice(-1)] : frames
}
