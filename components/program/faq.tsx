import type {Program} from '@/lib/content/types'
import styles from './program-view.module.css'

/** Questions and answers, all readable at once. */
export function Faq({items}: {items: Program['faq']}) {
  if (!items?.length) return null
  return (
    <section className={styles.faq} aria-labelledby="questions">
      <h2 id="questions">Questions</h2>
      <dl>
        {items.map(({_key, answer, question}) => (
          <div key={_key}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
