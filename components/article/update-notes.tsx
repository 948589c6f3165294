import {CalendarDate} from '@/components/time/calendar-date'
import type {UpdateNote} from '@/lib/content/types'
import {titleOf, UPDATE_KINDS} from '@/sanity/schema/vocabulary'
import styles from './about-article.module.css'

/** What was changed after publication, and why: the newest change first. */
export function UpdateNotes({notes}: {notes: readonly UpdateNote[] | null}) {
  if (!notes?.length) return null
  const newestFirst = notes.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  return (
    <section aria-labelledby="changes">
      <h3 id="changes">Changes since publication</h3>
      <dl className={styles.facts}>
        {newestFirst.map(({_key, date, kind, note}) => (
          <div key={_key}>
            <dt>
              {kind ? titleOf(UPDATE_KINDS, kind) : 'Change'}
              {date ? <br /> : null}
              <CalendarDate value={date} />
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
