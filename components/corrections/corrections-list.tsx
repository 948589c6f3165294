import {DocumentLink} from '@/components/link/document-link'
import {CalendarDate} from '@/components/time/calendar-date'
import type {Correction} from '@/lib/content/types'
import styles from './corrections-list.module.css'

interface CorrectionsListProps {
  corrections: readonly Correction[]
  /** The editors' words for as long as there are none. */
  empty: string | null | undefined
}

/** What was wrong, where and since when it is right. */
export function CorrectionsList({corrections, empty}: CorrectionsListProps) {
  if (corrections.length === 0) {
    return <p className={styles.none}>{empty ?? 'No article needed a correction so far.'}</p>
  }
  return (
    <ol className={styles.list}>
      {corrections.map(({_key, article, date, note}) => (
        <li key={article._id + _key}>
          <p className={styles.date}>
            <CalendarDate value={date} />
          </p>
          <div>
            <h3 className={styles.title}>
              <DocumentLink to={article}>{article.title}</DocumentLink>
            </h3>
            <p>{note}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
