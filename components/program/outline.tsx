import type {Week} from '@/lib/content/types'
import {formatCount} from '@/lib/format/plural'
import styles from './outline.module.css'
import {PrescriptionTable} from './prescription-table'

/** The weeks of a program. The first stands open; the others open without a script. */
export function Outline({weeks}: {weeks: readonly Week[]}) {
  return weeks.map((week, index) => (
    <details key={week._key} className={styles.week} open={index === 0}>
      <summary>
        <h3>{week.title}</h3>
        <span>
          {formatCount(week.sessions.length, {one: 'session', other: 'sessions'})}
          {week.focus ? `: ${week.focus}` : null}
        </span>
      </summary>
      {week.sessions.map((session) => (
        <PrescriptionTable key={session._key} session={session} />
      ))}
    </details>
  ))
}
