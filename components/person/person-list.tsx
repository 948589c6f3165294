import {EmptyState} from '@/components/empty-state/empty-state'
import type {PersonCard as PersonCardContent} from '@/lib/content/types'
import styles from './person.module.css'
import {PersonCard} from './person-card'

interface PersonListProps {
  empty?: string | null
  headingLevel?: 2 | 3
  people: readonly PersonCardContent[]
}

export function PersonList({empty, headingLevel, people}: PersonListProps) {
  if (people.length === 0) return <EmptyState text={empty} />
  return (
    <ul className={styles.list}>
      {people.map((person) => (
        <li key={person._id}>
          <PersonCard person={person} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
