import type {Exercise} from '@/lib/content/types'
import styles from './exercise-view.module.css'

/** What a coach would call out, and the faults that make them call it. */
export function Cues({cues, faults}: Pick<Exercise, 'cues' | 'faults'>) {
  return (
    <>
      {cues?.length ? (
        <section aria-labelledby="cues">
          <h2 id="cues">Cues</h2>
          <ul className={styles.cues}>
            {cues.map((cue, index) => (
              <li key={`${index + 1} ${cue}`}>{cue}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {faults?.length ? (
        <section aria-labelledby="faults">
          <h2 id="faults">Common faults</h2>
          <table className={styles.faults}>
            <caption className="visually-hidden">Common faults and what repairs them</caption>
            <thead>
              <tr>
                <th scope="col">Fault</th>
                <th scope="col">Fix</th>
              </tr>
            </thead>
            <tbody>
              {faults.map(({_key, fault, fix}) => (
                <tr key={_key}>
                  <th scope="row">{fault}</th>
                  <td>{fix}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </>
  )
}
