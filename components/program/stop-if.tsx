import styles from './program-view.module.css'

/** Signs on which to stop and ask a clinician; said before the training starts. */
export function StopIf({signs}: {signs: readonly string[] | null}) {
  if (!signs?.length) return null
  return (
    <section className={styles.stop} aria-labelledby="stop-if">
      <h2 id="stop-if">Stop if</h2>
      <ul>
        {signs.map((sign, index) => (
          <li key={`${index + 1} ${sign}`}>{sign}</li>
        ))}
      </ul>
    </section>
  )
}
