import {Avatar} from '@/components/media/avatar'
import type {PersonCard} from '@/lib/content/types'
import {CredentialLetters} from '@/components/person/credentials'
import {PersonName} from '@/components/person/person-name'
import {CalendarDate} from '@/components/time/calendar-date'
import styles from './article-header.module.css'

type BylinePerson = Omit<PersonCard, 'shortBio' | 'location'>

interface BylineProps {
  authors: readonly BylinePerson[]
  experts: readonly BylinePerson[]
  reviewedAt: string | null
  reviewer: BylinePerson | null
}

/** Who wrote it, who was asked, who checked it: each name announced once, as one link. */
export function Byline({authors, experts, reviewedAt, reviewer}: BylineProps) {
  const quoted = experts.filter(({_id}) => !authors.some((author) => author._id === _id))
  return (
    <div className={styles.byline}>
      {authors.map((author) => (
        <Avatar key={author._id} figure={author.portrait} size={48} />
      ))}
      <div>
        <Role label="Words by" people={authors} rel="author" />
        <Role label="Expert:" people={quoted} />
        <Role label="Reviewed by" people={reviewer ? [reviewer] : []}>
          {reviewedAt ? (
            <>
              {' '}
              on <CalendarDate value={reviewedAt} />
            </>
          ) : null}
        </Role>
      </div>
    </div>
  )
}

interface RoleProps {
  children?: React.ReactNode
  label: string
  people: readonly BylinePerson[]
  rel?: string
}

function Role({children, label, people, rel}: RoleProps) {
  if (people.length === 0) return null
  return (
    <p>
      {label}{' '}
      {people.map((person, index) => (
        <span key={person._id}>
          {index > 0 ? ' and ' : null}
          <PersonName person={person} rel={rel} />
          <CredentialLetters credentials={person.credentials} />
        </span>
      ))}
      {children}
    </p>
  )
}
