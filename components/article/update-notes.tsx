import {CalendarDate} from '@/components/time/calendar-date'
import type {UpdateNote} from '@/lib/content/types'
import {titleOf, UPDATE_KINDS} from '@/sanity/schema/vocabulary'
import styles from './notes.module.css'

/** What was changed after publication, and why. */
export function UpdateNotes({notes}: {notes: readonly UpdateNote[] | null}) {
  if (!notes?.length) return null
  return (
    <section className={styles.updates} aria-labelledby="updates">
      <h2 id="updates">Changes to this article</h2>
      <dl>
        {notes.map(({_key, date, kind, note}) => (
          <div key={_key}>
            <dt>
              {titleOf(UPDATE_KINDS, kind)}, <CalendarDate value={date} />
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
