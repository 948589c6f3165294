import {EmptyState} from '@/components/empty-state/empty-state'
import type {ProgramCard as ProgramCardContent} from '@/lib/content/types'
import {ProgramCard} from './program-card'
import styles from './program-card.module.css'

interface ProgramListProps {
  /** The editors' words for an empty list. */
  empty: string | null | undefined
  headingLevel?: 2 | 3
  programs: readonly ProgramCardContent[]
}

export function ProgramList({empty, headingLevel, programs}: ProgramListProps) {
  if (programs.length === 0) return <EmptyState text={empty} />
  return (
    <ul className={styles.list}>
      {programs.map((program) => (
        <li key={program._id}>
          <ProgramCard program={program} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
