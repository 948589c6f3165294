import {Tally} from '@/components/ornament/tally'
import styles from './notes.module.css'

interface KeyTakeawaysProps {
  takeaways: readonly string[] | null
}

/** What to remember, one tally mark more for each. */
export function KeyTakeaways({takeaways}: KeyTakeawaysProps) {
  if (!takeaways?.length) return null
  return (
    <section className={styles.takeaways} aria-labelledby="key-takeaways">
      <h2 id="key-takeaways">Key takeaways</h2>
      <ol>
        {takeaways.map((takeaway, index) => (
          <li key={`${index + 1} ${takeaway}`}>
            <Tally count={index + 1} />
            <span dir="auto">{takeaway}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
