import type {BodyBlockOf} from '@/lib/content/types'
import styles from './faq.module.css'

interface FaqProps {
  className?: string | undefined
  items: BodyBlockOf<'faq'>['items'] | null | undefined
  title?: string | null
}

/** Questions and answers, all readable at once. */
export function Faq({className, items, title}: FaqProps) {
  const asked = (items ?? []).filter(({answer, question}) => question && answer)
  if (asked.length === 0) return null
  const name = title || 'Questions'
  return (
    <section className={className ? `${styles.faq} ${className}` : styles.faq} aria-label={name}>
      <h2>{name}</h2>
      <dl>
        {asked.map(({_key, answer, question}) => (
          <div key={_key}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
