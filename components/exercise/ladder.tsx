import {Section} from '@/components/layout/section'
import type {Exercise, Swap} from '@/lib/content/types'
import {formatCount} from '@/lib/format/plural'
import {SWAP_REASONS, titleOf} from '@/sanity/schema/vocabulary'
import styles from './exercise-view.module.css'
import {ExerciseCard} from './exercise-card'
import cards from './exercise-card.module.css'
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

/** The reader chooses why; each reason unfolds without a script. */
function Swaps({swaps}: {swaps: readonly Swap[]}) {
  const reasons = Map.groupBy(swaps, ({reason}) => reason)
  if (reasons.size === 0) return null
  return (
    <Section id="swaps" title="I can’t do this one: what instead?">
      {[...reasons].map(([reason, fitting]) => (
        <details key={reason} className={styles.reason} open={reasons.size === 1}>
          <summary>
            <h3>{reason ? titleOf(SWAP_REASONS, reason) : 'For another reason'}</h3>
            <span>{formatCount(fitting.length, {one: 'exercise', other: 'exercises'})}</span>
          </summary>
          <ul className={cards.list}>
            {fitting.map(({_key, exercise, note}) =>
              exercise ? (
                <li key={_key}>
                  <ExerciseCard exercise={exercise}>
                    {note ? <p className={styles.why}>{note}</p> : null}
                  </ExerciseCard>
                </li>
              ) : null,
            )}
          </ul>
        </details>
      ))}
    </Section>
  )
}
