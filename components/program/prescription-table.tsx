import {DocumentLink} from '@/components/link/document-link'
import {Quantity} from '@/components/quantity/quantity'
import type {Prescription, Session} from '@/lib/content/types'
import {formatRest} from '@/lib/format/duration'
import {formatQuantity} from '@/lib/format/quantity'
import styles from './outline.module.css'

/** One session's exercises: what, how much, and how long to rest. */
export function PrescriptionTable({session}: {session: Omit<Session, '_key'>}) {
  return (
    <table className={styles.table}>
      <caption>
        {session.title}
        {session.note ? <span>{session.note}</span> : null}
      </caption>
      <thead>
        <tr>
          <th scope="col">Exercise</th>
          <th scope="col">Sets × reps</th>
          <th scope="col">Rest</th>
        </tr>
      </thead>
      <tbody>
        {session.prescriptions.map((prescription) => (
          <PrescriptionRow key={prescription._key} prescription={prescription} />
        ))}
      </tbody>
    </table>
  )
}

function PrescriptionRow({prescription}: {prescription: Prescription}) {
  const {exercise, load, note, reps, rest, sets, tempo, weight} = prescription
  const details = [load, tempo ? `tempo ${tempo}` : null, note].filter(Boolean).join(' · ')
  const weighs = weight ? formatQuantity(weight) !== undefined : false
  return (
    <tr>
      <th scope="row">
        {exercise ? <DocumentLink to={exercise}>{exercise.title}</DocumentLink> : 'Exercise'}
        {weight && weighs ? (
          <span>
            <Quantity measure={weight} />
          </span>
        ) : null}
        {details ? <span>{details}</span> : null}
      </th>
      <td>{[sets, reps].filter(Boolean).join(' × ') || '–'}</td>
      <td>{rest ? formatRest(rest) : '–'}</td>
    </tr>
  )
}
