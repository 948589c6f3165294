import type {StoredDocument} from '../documents/types.ts'
import {valueAt, type AttributePath} from './attribute-path.ts'
import {compareSortKeys, sortKey, type SortKey} from './sort-key.ts'
import {compareIds} from './sorted-ids.ts'

interface Entry extends SortKey {
  readonly id: string
}

/** Documents of one type in the total order that `order(path)` gives them. */
export class OrderIndex {
  readonly #path: AttributePath
  readonly #entries: Entry[]

  constructor(path: AttributePath, documents: Iterable<StoredDocument>) {
    this.#path = path
    this.#entries = Array.from(documents, (document) => this.#entry(document)).toSorted(compare)
  }

  /** Ids in runs of equal keys; the runs in the asked order, ids inside a run ascending. */
  *runs(direction: 'asc' | 'desc'): Generator<readonly string[], void, void> {
    const entries = this.#entries
    let start = 0
    let end = entries.length
    while (start < end) {
      const run: string[] = []
      const from = direction === 'asc' ? start : end - 1
      const step = direction === 'asc' ? 1 : -1
      let position = from
      while (position >= start && position < end && tied(entries[from], entries[position])) {
        run.push(entries[position]?.id ?? '')
        position += step
      }
      if (direction === 'asc') start = position
      else end = position + 1
      yield direction === 'asc' ? run : run.reverse()
    }
  }

  add(document: StoredDocument): void {
    const entry = this.#entry(document)
    this.#entries.splice(this.#position(entry), 0, entry)
  }

  remove(document: StoredDocument): void {
    const position = this.#position(this.#entry(document))
    if (this.#entries[position]?.id === document._id) this.#entries.splice(position, 1)
  }

  #entry(document: StoredDocument): Entry {
    return {...sortKey(valueAt(document, this.#path)), id: document._id}
  }

  #position(entry: Entry): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const candidate = this.#entries[middle]
      if (candidate !== undefined && compare(candidate, entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function tied(left: Entry | undefined, right: Entry | undefined): boolean {
  return left !== undefined && right !== undefined && compareSortKeys(left, right) === 0
}

function compare(left: Entry, right: Entry): number {
  return compareSortKeys(left, right) || compareIds(left.id, right.id)
}
