import {Tally} from '@/components/ornament/tally'
import styles from './program-card.module.css'

interface ProgramNumbersProps {
  minutesPerSession: number | null
  sessionsPerWeek: number | null
  weeks: number | null
}

/** Weeks × days × minutes, as they stand at the head of a training sheet. */
export function ProgramNumbers({minutesPerSession, sessionsPerWeek, weeks}: ProgramNumbersProps) {
  const numbers = [
    {label: 'weeks', value: weeks},
    {label: 'days a week', value: sessionsPerWeek},
    {label: 'minutes a day', value: minutesPerSession},
  ]
  return (
    <div className={styles.numbers}>
      <dl>
        {numbers.map(({label, value}) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {weeks !== null && weeks <= TALLIED_WEEKS ? <Tally count={weeks} /> : null}
    </div>
  )
}

/** More strokes than this are no longer counted at a glance. */
const TALLIED_WEEKS = 16
