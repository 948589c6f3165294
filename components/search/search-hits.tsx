import {hrefFor} from '@/lib/routes'
import type {SearchKind} from '@/lib/search/search-entry'
import type {SearchHit} from '@/lib/search/search-index'
import {Marked} from './marked'
import styles from './search.module.css'

interface SearchHitsProps {
  headingLevel?: 2 | 3
  hits: readonly SearchHit[]
}

/** What a search found, the best first: what each is, its name, and its first words. */
export function SearchHits({headingLevel = 2, hits}: SearchHitsProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className={styles.hits}>
      {hits.map(({entry, terms}) => {
        const marks = new Set(terms)
        const href = hrefFor(entry)
        return (
          <li key={href}>
            <p className={styles.kind}>{KIND_NAMES[entry._type]}</p>
            <Heading className={styles.title} dir="auto">
              <a href={href} data-hit="">
                <Marked text={entry.title} terms={marks} />
              </a>
            </Heading>
            {entry.summary ? (
              <p className={styles.text} dir="auto">
                <Marked text={entry.summary} terms={marks} />
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

const KIND_NAMES = {
  article: 'Article',
  program: 'Program',
  exercise: 'Exercise',
  person: 'Person',
  topic: 'Topic',
} as const satisfies Record<SearchKind, string>
