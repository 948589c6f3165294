import {Section} from '@/components/layout/section'
import {DocumentLink} from '@/components/link/document-link'
import type {Exercise, Swap} from '@/lib/content/types'
import {SWAP_REASONS, titleOf} from '@/sanity/schema/vocabulary'
import styles from './exercise-view.module.css'
import {ExerciseList} from './exercise-list'

/** Where to go from an exercise: easier, harder, or instead of it. */
export function Ladder({
  progressions,
  regressions,
  swaps,
}: Pick<Exercise, 'progressions' | 'regressions' | 'swaps'>) {
  return (
    <>
      {regressions.length > 0 ? (
        <Section id="easier" title="Make it easier">
          <ExerciseList exercises={regressions} empty={null} />
        </Section>
      ) : null}
      {progressions.length > 0 ? (
        <Section id="harder" title="Make it harder">
          <ExerciseList exercises={progressions} empty={null} />
        </Section>
      ) : null}
      <Swaps swaps={swaps ?? []} />
    </>
  )
}

function Swaps({swaps}: {swaps: readonly Swap[]}) {
  if (swaps.length === 0) return null
  return (
    <Section id="swaps" title="Swap it">
      <ul className={styles.swaps}>
        {swaps.map(({_key, exercise, note, reason}) =>
          exercise ? (
            <li key={_key}>
              <span>{titleOf(SWAP_REASONS, reason)}</span>
              <p>
                <DocumentLink to={exercise}>{exercise.title}</DocumentLink>
                {note ? <small>{note}</small> : null}
              </p>
            </li>
          ) : null,
        )}
      </ul>
    </Section>
  )
}
