import {PrescriptionTable} from '@/components/program/prescription-table'
import type {BodyBlockOf} from '@/lib/content/types'
import styles from './embed.module.css'

/** A training session in a text: the same table as in a program. */
export function SessionBlock({session}: {session: BodyBlockOf<'session'>}) {
  if (session.prescriptions.length === 0) return null
  return (
    <div className={styles.session}>
      <PrescriptionTable session={session} />
    </div>
  )
}
