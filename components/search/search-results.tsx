import {EmptyState} from '@/components/empty-state/empty-state'
import {Pagination} from '@/components/pagination/pagination'
import {formatCount} from '@/lib/format/plural'
import {pagingOf} from '@/lib/pagination/paging'
import {hrefFor} from '@/lib/routes'
import {HITS_LENGTH, type SearchKind} from '@/lib/search/search-entry'
import type {SearchResults as Results} from '@/lib/search/search-index'
import {searchPath} from '@/lib/search/search-path'
import {SearchHits} from './search-hits'
import {SearchKinds} from './search-kinds'
import styles from './search.module.css'

interface SearchResultsProps {
  /** The editors' words for a search that finds nothing. */
  empty: string | null | undefined
  kind: SearchKind | undefined
  page: number
  query: string
  results: Results
  /** Where else to look. */
  topics: readonly {href: string; label: string}[]
}

/** A page of what a search found, or where to go from a search that found nothing. */
export function SearchResults(props: SearchResultsProps) {
  const {empty, kind, page, query, results, topics} = props
  const {counts, hits, nearest, total} = results
  if (counts.all === 0) {
    const near = nearest.map((entry) => ({href: hrefFor(entry), label: entry.title}))
    return (
      <EmptyState
        title={`Nothing about “${query}”`}
        text={near.length > 0 ? 'Perhaps you meant one of these:' : empty}
        steps={near.length > 0 ? near : topics}
      />
    )
  }
  return (
    <>
      <div className={styles.head}>
        <p className={styles.total}>{formatCount(counts.all, RESULTS)}</p>
        <SearchKinds counts={counts} kind={kind} query={query} />
      </div>
      <SearchHits hits={hits} />
      <Pagination
        label="Pages of results"
        hrefOf={(number) => searchPath(query, kind, number)}
        paging={pagingOf(page, total, HITS_LENGTH)}
      />
    </>
  )
}

/** What a number of results is called. */
export const RESULTS = {one: 'result', other: 'results'}
