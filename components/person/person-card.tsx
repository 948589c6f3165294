import {Avatar} from '@/components/media/avatar'
import type {PersonCard as PersonCardContent} from '@/lib/content/types'
import {CredentialLetters} from './credentials'
import styles from './person.module.css'
import {PersonName} from './person-name'

interface PersonCardProps {
  headingLevel?: 2 | 3
  person: PersonCardContent
}

/** A person like a byline: portrait, name with letters, what they do. */
export function PersonCard({headingLevel = 3, person}: PersonCardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <article className={styles.card}>
      <Avatar figure={person.portrait} size={72} />
      <div>
        <Heading className={styles.name}>
          <PersonName person={person} />
          <CredentialLetters credentials={person.credentials} />
        </Heading>
        {person.jobTitle ? <p className={styles.role}>{person.jobTitle}</p> : null}
        {person.shortBio ? <p className={styles.bio}>{person.shortBio}</p> : null}
      </div>
    </article>
  )
}
