import columns from '@/components/layout/columns.module.css'
import {Section} from '@/components/layout/section'
import section from '@/components/layout/section.module.css'
import type {Exercise, ExerciseCard as ExerciseCardContent, Swap} from '@/lib/content/types'
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
      <div className={columns.columns}>
        <div className={`${columns.wide} ${styles.ladder}`}>
          <Rung id="easier" title="Make it easier" exercises={regressions} />
          <Rung id="harder" title="Make it harder" exercises={progressions} />
        </div>
      </div>
      <Swaps swaps={swaps ?? []} />
    </>
  )
}

interface RungProps {
  exercises: readonly ExerciseCardContent[]
  id: string
  title: string
}

function Rung({exercises, id, title}: RungProps) {
  if (exercises.length === 0) return null
  return (
    <section className={section.section} aria-labelledby={id}>
      <div className={section.head}>
        <h2 id={id}>{title}</h2>
      </div>
      <ExerciseList exercises={exercises} empty={null} />
    </section>
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
