import {Avatar} from '@/components/media/avatar'
import type {ArticleReview, PersonCard} from '@/lib/content/types'
import {CredentialLetters} from '@/components/person/credentials'
import {PersonNames} from '@/components/person/person-names'
import {ReviewLine} from './review-line'
import styles from './article-header.module.css'

type BylinePerson = Omit<PersonCard, 'shortBio' | 'location'>

interface BylineProps {
  authors: readonly BylinePerson[]
  experts: readonly BylinePerson[]
  review: ArticleReview | null
}

/** Who wrote it, who was asked, who checked it: each name announced once, as one link. */
export function Byline({authors, experts, review}: BylineProps) {
  const quoted = experts.filter(({_id}) => !authors.some((author) => author._id === _id))
  return (
    <div className={styles.byline}>
      {authors.map((author) => (
        <Avatar key={author._id} figure={author.portrait} size={48} />
      ))}
      <div>
        <Role label="Words by" people={authors} rel="author" />
        <Role label="Expert:" people={quoted} />
        {review ? (
          <p>
            {review.isCurrent ? 'Reviewed by' : 'An earlier version was reviewed by'}{' '}
            <ReviewLine review={review} />
          </p>
        ) : null}
      </div>
    </div>
  )
}

interface RoleProps {
  label: string
  people: readonly BylinePerson[]
  rel?: string
}

function Role({label, people, rel}: RoleProps) {
  if (people.length === 0) return null
  return (
    <p>
      {label}{' '}
      <PersonNames
        people={people}
        rel={rel}
        renderSuffix={({credentials}) => <CredentialLetters credentials={credentials} />}
      />
    </p>
  )
}
