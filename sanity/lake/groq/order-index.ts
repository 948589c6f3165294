import quickselect from 'quickselect'
import type {StoredDocument} from '../documents/types.ts'
import {valueAt, type AttributePath} from './attribute-path.ts'
import type {Meter} from './meter.ts'
import {compareSortKeys, sortKey, type SortKey} from './sort-key.ts'
import {compareIds} from './sorted-ids.ts'

interface Entry extends SortKey {
  readonly id: string
  /** Grows along the order; the same for equal keys. Comparing two of them is all that ties cost. */
  place: number
}

/** How an order is walked. */
export interface OrderedWalk {
  readonly direction: 'asc' | 'desc'
  /** Number of ids in a batch, at least. */
  readonly least: number
  /** Every document that is looked at costs one unit. */
  readonly meter: Meter
}

/** Documents of one type in the total order that `order(path)` gives them. */
export class OrderIndex {
  readonly #path: AttributePath
  readonly #entries: Entry[]
  readonly #byId: Map<string, Entry>

  constructor(path: AttributePath, documents: Iterable<StoredDocument>) {
    this.#path = path
    this.#entries = Array.from(documents, (document) => this.#entry(document)).toSorted(compare)
    this.#byId = new Map(this.#entries.map((entry) => [entry.id, entry]))
    this.#number()
  }

  /** How many documents there are. */
  get size(): number {
    return this.#entries.length
  }

  /**
   * Ids in the asked order, those of equal keys ascending, in batches of `least` ids or more. No
   * run of equal keys is split between two of them.
   */
  *batches({direction, least, meter}: OrderedWalk): Generator<readonly string[], void, void> {
    const entries = this.#entries
    const step = direction === 'asc' ? 1 : -1
    let batch: string[] = []
    let runStart = 0
    let position = direction === 'asc' ? 0 : entries.length - 1
    for (let entry = entries[position]; entry !== undefined; entry = entries[position]) {
      meter.spend(1)
      batch.push(entry.id)
      position += step
      if (tied(entry, entries[position])) continue
      // One by one: as many arguments as there are equal keys overflow the stack.
      if (step < 0) for (const id of batch.splice(runStart).toReversed()) batch.push(id)
      runStart = batch.length
      if (batch.length < least) continue
      yield batch
      batch = []
      runStart = 0
    }
    yield batch
  }

  /**
   * Those of some ascending ids that are of this type, in batches as {@link batches} makes them,
   * of which each comes before the next. Within a batch the ids ascend.
   */
  *batchesAmong(
    ids: readonly string[],
    {direction, least, meter}: OrderedWalk,
  ): Generator<readonly string[], void, void> {
    const sign = direction === 'asc' ? 1 : -1
    const entries = this.#known(ids)
    const places = entries.map(({place}) => sign * place)
    let from = -Infinity
    // Ever more at once, so that few looks at all of them are enough to reach the last one.
    for (let [end, size] = [least, least]; from < Infinity; size *= 2, end += size) {
      meter.spend(entries.length)
      if (end < places.length) quickselect(places, end - 1, end - size)
      const to = places[end - 1] ?? Infinity
      const batch: string[] = []
      for (const {id, place} of entries) {
        if (sign * place > from && sign * place <= to) batch.push(id)
      }
      if (batch.length > 0) yield batch
      from = to
    }
  }

  add(document: StoredDocument): void {
    const entry = this.#entry(document)
    const position = this.#position(entry)
    this.#entries.splice(position, 0, entry)
    this.#byId.set(entry.id, entry)
    this.#place(entry, this.#entries[position - 1], this.#entries[position + 1])
  }

  remove(document: StoredDocument): void {
    const position = this.#position(this.#entry(document))
    if (this.#entries[position]?.id !== document._id) return
    this.#entries.splice(position, 1)
    this.#byId.delete(document._id)
  }

  #entry(document: StoredDocument): Entry {
    return {...sortKey(valueAt(document, this.#path)), id: document._id, place: 0}
  }

  #known(ids: readonly string[]): readonly Entry[] {
    const entries: Entry[] = []
    for (const id of ids) {
      const entry = this.#byId.get(id)
      if (entry !== undefined) entries.push(entry)
    }
    return entries
  }

  /** Puts a new entry between its neighbours; where no number is left, all get new ones. */
  #place(entry: Entry, before: Entry | undefined, after: Entry | undefined): void {
    if (before !== undefined && tied(before, entry)) entry.place = before.place
    else if (tied(entry, after)) entry.place = after?.place ?? 0
    else {
      const low = before?.place ?? (after?.place ?? 0) - 2
      const high = after?.place ?? low + 2
      entry.place = (low + high) / 2
      if (entry.place <= low || entry.place >= high) this.#number()
    }
  }

  #number(): void {
    let place = 0
    for (const [position, entry] of this.#entries.entries()) {
      const previous = this.#entries[position - 1]
      if (previous !== undefined && !tied(previous, entry)) place += 1
      entry.place = place
    }
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

function tied(left: Entry, right: Entry | undefined): boolean {
  return right !== undefined && compareSortKeys(left, right) === 0
}

function compare(left: Entry, right: Entry): number {
  return compareSortKeys(left, right) || compareIds(left.id, right.id)
}
