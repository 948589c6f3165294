import {hrefFor} from '@/lib/routes'
import type {SearchKind} from '@/lib/search/search-entry'
import type {SearchHit} from '@/lib/search/search-index'
import {Marked} from './marked'
import styles from './search.module.css'

/** What a search found, the best first: what each is, its name, and its first words. */
export function SearchHits({hits}: {hits: readonly SearchHit[]}) {
  return (
    <ol className={styles.hits}>
      {hits.map(({entry, terms}) => {
        const marks = new Set(terms)
        const href = hrefFor(entry)
        return (
          <li key={href}>
            <p className={styles.kind}>{KIND_NAMES[entry._type]}</p>
            <h2 className={styles.title} dir="auto">
              <a href={href} data-hit="">
                <Marked text={entry.title} terms={marks} />
              </a>
            </h2>
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
