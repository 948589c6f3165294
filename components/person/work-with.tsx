import {ContentLink} from '@/components/link/content-link'
import type {Author} from '@/lib/content/types'
import styles from './person.module.css'

/** The way to hire a person, after the words that say who profits from it. */
export function WorkWith({workWith}: {workWith: Author['workWith']}) {
  if (!workWith?.url || !workWith.label) return null
  return (
    <div className={styles.workWith}>
      {workWith.disclosure ? <p className={styles.disclosure}>{workWith.disclosure}</p> : null}
      <ContentLink className={styles.hire} to={{href: workWith.url}}>
        {workWith.label}
      </ContentLink>
    </div>
  )
}
