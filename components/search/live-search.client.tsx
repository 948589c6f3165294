'use client'

import {useEffect, useRef, useState, type ReactNode} from 'react'
import {formatCount} from '@/lib/format/plural'
import type {LoadedIndex} from '@/lib/search/load-search-index'
import type {SearchKind} from '@/lib/search/search-entry'
import type {SearchResults as Results} from '@/lib/search/search-index'
import {searchPath} from '@/lib/search/search-path'
import {moveAmongHits} from './hit-keys'
import {SearchForm} from './search-form'
import {RESULTS, SearchResults} from './search-results'
import styles from './search.module.css'

/** A search and what it found. */
export interface Search {
  kind: SearchKind | undefined
  page: number
  query: string
  results: Results
}

interface LiveSearchProps {
  /** What there is to see before a search. */
  children: ReactNode
  /** The editors' words for a search that finds nothing. */
  empty: string | null | undefined
  /** What the server found; `null` when nothing was asked. */
  found: Search | null
  topics: readonly {href: string; label: string}[]
}

/**
 * The search page. What the server found is there without JavaScript; with it, the index is loaded
 * as soon as the reader goes to the field, and results follow the typing.
 */
export function LiveSearch({children, empty, found, topics}: LiveSearchProps) {
  const [search, setSearch] = useState(found)
  const [isPartial, setIsPartial] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const loading = useRef<Promise<LoadedIndex | undefined>>(undefined)

  async function load(): Promise<LoadedIndex | undefined> {
    loading.current ??= import('@/lib/search/load-search-index')
      .then(({loadSearchIndex}) => loadSearchIndex())
      // The form still works, and asks the server.
      .catch(() => undefined)
    return loading.current
  }

  async function follow(): Promise<void> {
    const loaded = await load()
    const query = input.current?.value.trim() ?? ''
    if (!loaded || query === (search?.query ?? '')) return
    window.history.replaceState(null, '', searchPath(query))
    setIsPartial(!loaded.isWhole)
    const results = query === '' ? null : loaded.index.search({query})
    setSearch(results && {kind: undefined, page: 1, query, results})
  }

  useEffect(() => {
    const list = root.current
    if (!list) return
    const moveByKey = (event: KeyboardEvent) => {
      if (moveAmongHits(event.key, list, input.current)) event.preventDefault()
    }
    list.addEventListener('keydown', moveByKey)
    return () => list.removeEventListener('keydown', moveByKey)
  }, [])

  return (
    <div ref={root} className={styles.search}>
      <SearchForm
        inputRef={input}
        query={found?.query ?? ''}
        onFocus={() => void load()}
        onQuery={() => void follow()}
      />
      <output className="visually-hidden">
        {search ? `${formatCount(search.results.counts.all, RESULTS)} for ${search.query}` : ''}
      </output>
      {search ? <SearchResults {...search} empty={empty} topics={topics} /> : children}
      {search && isPartial ? <p>Press Enter to search older articles too.</p> : null}
    </div>
  )
}
