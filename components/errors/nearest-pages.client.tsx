'use client'

import {useEffect, useState} from 'react'
import {SearchForm} from '@/components/search/search-form'
import {SearchHits} from '@/components/search/search-hits'
import type {SearchEntry} from '@/lib/search/search-entry'

/** More suggestions than this are a list to read, and no help. */
const MOST = 4

/**
 * A search for what an address says, and the pages whose names come closest to it. Those come from
 * the search index in the browser: made-up addresses must cost the server nothing.
 */
export function NearestPages({words}: {words: string}) {
  const [entries, setEntries] = useState<readonly SearchEntry[]>([])
  useEffect(() => {
    const left = new AbortController()
    async function suggest() {
      const nearest = await nearestTo(words)
      if (!left.signal.aborted) setEntries(nearest)
    }
    void suggest()
    return () => left.abort()
  }, [words])
  return (
    <>
      <SearchForm query={words} />
      {entries.length > 0 ? (
        <section aria-labelledby="nearest">
          <h2 id="nearest">Perhaps you were looking for</h2>
          <SearchHits headingLevel={3} hits={entries.map((entry) => ({entry, terms: []}))} />
        </section>
      ) : null}
    </>
  )
}

async function nearestTo(words: string): Promise<readonly SearchEntry[]> {
  if (words === '') return []
  try {
    const {loadSearchIndex} = await import('@/lib/search/load-search-index')
    const {index} = await loadSearchIndex()
    return index.nearest(words, MOST)
  } catch {
    // The form still leads to the search.
    return []
  }
}
