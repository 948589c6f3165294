import type {SearchEntry} from './search-entry'
import {createSearchIndex, type SearchIndex} from './search-index'

/** Where an index comes from. */
export interface SearchSource {
  /** Another one whenever the entries may have changed. Asked for each search, so it is cheap. */
  stamp: () => Promise<string>
  entries: () => Promise<readonly SearchEntry[]>
}

/** An index that is kept between searches. */
export interface StandingIndex {
  /** The index of what is published now. Rejects when that cannot be known. */
  get: () => Promise<SearchIndex>
}

/**
 * How long (milliseconds) an index stands at most: an import may put back documents with the dates
 * and revisions that they had.
 */
const LONGEST = 5 * 60 * 1000

/** Keeps the index of a source for as long as its stamp stays the same. */
export function createStandingIndex(source: SearchSource, now = Date.now): StandingIndex {
  let kept: {stamp: string; since: number; index: Promise<SearchIndex>} | undefined

  async function build(): Promise<SearchIndex> {
    const index = createSearchIndex()
    index.add(await source.entries())
    return index
  }

  return {
    async get() {
      // Before the entries: a change that lands from here on has another stamp.
      const stamp = await source.stamp()
      if (kept?.stamp !== stamp || now() - kept.since > LONGEST) {
        const fresh = {stamp, since: now(), index: build()}
        kept = fresh
        fresh.index.catch(() => {
          if (kept === fresh) kept = undefined
        })
      }
      return kept.index
    },
  }
}
