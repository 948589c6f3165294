import {Avatar} from '@/components/media/avatar'
import {FollowButton} from '@/components/follow/follow-button'
import {CredentialLetters} from '@/components/person/credentials'
import {DocumentLink} from '@/components/link/document-link'
import {PersonName} from '@/components/person/person-name'
import {SocialLinks} from '@/components/person/social-links'
import {WorkWith} from '@/components/person/work-with'
import type {Article} from '@/lib/content/types'
import styles from './author-end-card.module.css'

interface AuthorEndCardProps {
  author: Article['authors'][number]
}

/** Who wrote this and where to find more of them: here first, elsewhere second. */
export function AuthorEndCard({author}: AuthorEndCardProps) {
  return (
    <section className={styles.card} aria-label={`About ${author.name}`}>
      <Avatar figure={author.portrait} size={112} />
      <div className={styles.text}>
        <h2 className={styles.name}>
          <PersonName person={author} />
          <CredentialLetters credentials={author.credentials} />
        </h2>
        {author.jobTitle ? <p className={styles.role}>{author.jobTitle}</p> : null}
        {author.shortBio ? <p>{author.shortBio}</p> : null}
        <p className={styles.more}>
          <DocumentLink to={author}>{`Everything by ${author.name}`}</DocumentLink>
        </p>
        <FollowButton person={{id: author._id, slug: author.slug, name: author.name}} />
        <SocialLinks label={`${author.name} elsewhere`} profiles={author.social} />
        <WorkWith workWith={author.workWith} />
      </div>
    </section>
  )
}
