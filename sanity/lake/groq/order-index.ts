import type {StoredDocument} from '../documents/types.ts'
import {valueAt, type AttributePath} from './attribute-path.ts'
import {firstInOrder} from './first-in-order.ts'
import type {Meter} from './meter.ts'
import {compareSortKeys, sortKey, type SortKey} from './sort-key.ts'
import {compareIds} from './sorted-ids.ts'

interface Entry extends SortKey {
  readonly id: string
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
    const byKey = (a: Entry, b: Entry) => sign * compareSortKeys(a, b)
    const byKeyAndId = (a: Entry, b: Entry) => byKey(a, b) || compareIds(a.id, b.id)
    let waiting: readonly Entry[] = ids.flatMap((id) => this.#byId.get(id) ?? [])
    // Ever more at once, so that few looks at all of them are enough to reach the last one.
    for (let size = least; waiting.length > 0; size *= 2) {
      meter.spend(waiting.length)
      const last = firstInOrder(waiting, size, byKeyAndId).at(-1)
      if (last === undefined) return
      yield waiting.filter((entry) => byKey(entry, last) <= 0).map(({id}) => id)
      waiting = waiting.filter((entry) => byKey(entry, last) > 0)
    }
  }

  add(document: StoredDocument): void {
    const entry = this.#entry(document)
    this.#entries.splice(this.#position(entry), 0, entry)
    this.#byId.set(entry.id, entry)
  }

  remove(document: StoredDocument): void {
    const position = this.#position(this.#entry(document))
    if (this.#entries[position]?.id !== document._id) return
    this.#entries.splice(position, 1)
    this.#byId.delete(document._id)
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

function tied(left: Entry, right: Entry | undefined): boolean {
  return right !== undefined && compareSortKeys(left, right) === 0
}

function compare(left: Entry, right: Entry): number {
  return compareSortKeys(left, right) || compareIds(left.id, right.id)
}
