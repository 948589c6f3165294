import {insertId, removeId} from './sorted-ids.ts'

const NOTHING: readonly string[] = []

/** An inverted index: for every key the ascending ids of the documents that carry it. */
export class Postings<Key> {
  readonly #lists = new Map<Key, string[]>()

  /** Ids under a key, ascending; the live list, to be read before the next change. */
  get(key: Key): readonly string[] {
    return this.#lists.get(key) ?? NOTHING
  }

  add(key: Key, id: string): void {
    const list = this.#lists.get(key)
    if (list === undefined) this.#lists.set(key, [id])
    else insertId(list, id)
  }

  remove(key: Key, id: string): void {
    const list = this.#lists.get(key)
    if (list === undefined) return
    removeId(list, id)
    if (list.length === 0) this.#lists.delete(key)
  }
}
