import {valueAt, type AttributePath} from './attribute-path.ts'
import {compareIds} from './sorted-ids.ts'
import type {StoredDocument} from '../documents/types.ts'

interface Entry {
  readonly rank: number
  readonly value: unknown
  readonly id: string
}

/** The order of types in GROQ's `order()`; everything that is not listed ties at the end. */
const RANKS: Readonly<Record<string, number>> = {number: 2, string: 3, boolean: 4}
const UNORDERED = 100

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
    const value = valueAt(document, this.#path)
    const rank = RANKS[typeof value] ?? UNORDERED
    return {rank, value: rank === UNORDERED ? null : value, id: document._id}
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
  return left !== undefined && right !== undefined && compareKeys(left, right) === 0
}

function compare(left: Entry, right: Entry): number {
  return compareKeys(left, right) || compareIds(left.id, right.id)
}

function compareKeys(left: Entry, right: Entry): number {
  if (left.rank !== right.rank) return left.rank - right.rank
  const a = left.value
  const b = right.value
  if (typeof a === 'string' && typeof b === 'string') return compareIds(a, b)
  return Number(a) - Number(b)
}
