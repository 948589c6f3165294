import {PersonName} from '@/components/person/person-name'
import type {BodyBlockOf} from '@/lib/content/types'
import styles from './pull-quote.module.css'

export function PullQuote({
  className,
  quote,
}: {
  className?: string
  quote: BodyBlockOf<'pullQuote'>
}) {
  if (!quote.text) return null
  const {attribution, person} = quote
  return (
    <figure className={className ? `${styles.quote} ${className}` : styles.quote}>
      <blockquote>
        <p>{quote.text}</p>
      </blockquote>
      {person || attribution ? (
        <figcaption>
          {person ? <PersonName person={person} /> : null}
          {person && attribution ? ', ' : null}
          {attribution}
        </figcaption>
      ) : null}
    </figure>
  )
}
