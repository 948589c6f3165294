import {PersonCard} from '@/components/person/person-card'
import type {PersonCard as PersonCardContent} from '@/lib/content/types'
import {FollowButton} from './follow-button'
import styles from './following.module.css'

/** Everybody who could be followed, each with the button. */
export function FollowSuggestions({people}: {people: readonly PersonCardContent[]}) {
  return (
    <section aria-labelledby="suggestions" className={styles.suggestions}>
      <h2 id="suggestions" className={styles.heading}>
        Who writes here
      </h2>
      <ul>
        {people.map((person) => (
          <li key={person._id}>
            <PersonCard person={person} />
            <FollowButton person={{id: person._id, name: person.name, slug: person.slug}} />
          </li>
        ))}
      </ul>
    </section>
  )
}
