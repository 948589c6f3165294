import {SEARCH_KINDS, type SearchKind} from '@/lib/search/search-entry'
import type {SearchResults} from '@/lib/search/search-index'
import {searchPath} from '@/lib/search/search-path'
import styles from './search.module.css'

interface SearchKindsProps {
  counts: SearchResults['counts']
  kind: SearchKind | undefined
  query: string
}

/** The kinds of what was found, with how many there are of each; each is a link. */
export function SearchKinds({counts, kind, query}: SearchKindsProps) {
  const kinds = SEARCH_KINDS.filter(({value}) => counts[value] > 0 || value === kind)
  return (
    <nav aria-label="Kinds of results">
      <ul className={styles.kinds}>
        <li>
          <a href={searchPath(query)} aria-current={kind === undefined ? 'true' : undefined}>
            Everything <span className={styles.count}>{counts.all}</span>
          </a>
        </li>
        {kinds.map(({title, value}) => (
          <li key={value}>
            <a href={searchPath(query, value)} aria-current={kind === value ? 'true' : undefined}>
              {title} <span className={styles.count}>{counts[value]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
