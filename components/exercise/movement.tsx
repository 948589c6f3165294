import {ChalkNumeral} from '@/components/ornament/chalk-numeral'
import type {Exercise} from '@/lib/content/types'
import styles from './exercise-view.module.css'

const PHASES = [
  {name: 'start', title: 'Start'},
  {name: 'move', title: 'Move'},
  {name: 'finish', title: 'Finish'},
] as const

/** The movement in its three phases, then what it should feel like and when to stop. */
export function Movement({movement}: {movement: Exercise['movement']}) {
  if (!movement) return null
  const phases = PHASES.filter(({name}) => movement[name])
  return (
    <section className={styles.movement} aria-labelledby="movement">
      <h2 id="movement">The movement</h2>
      <ol className={styles.phases}>
        {phases.map(({name, title}, index) => (
          <li key={name}>
            <ChalkNumeral value={index + 1} />
            <div>
              <h3>{title}</h3>
              <p>{movement[name]}</p>
            </div>
          </li>
        ))}
      </ol>
      <dl className={styles.signs}>
        {movement.feel ? (
          <div>
            <dt>You should feel</dt>
            <dd>{movement.feel}</dd>
          </div>
        ) : null}
        {movement.stopIf ? (
          <div className={styles.stop}>
            <dt>Stop if</dt>
            <dd>{movement.stopIf}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}
