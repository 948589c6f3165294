/** Keeps the most recently used entries of a computation that is worth repeating rarely. */
export class BoundedCache<Key, Value> {
  readonly #capacity: number
  readonly #entries = new Map<Key, Value>()

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** The cached values, the least recently used first. */
  values(): Iterable<Value> {
    return this.#entries.values()
  }

  /** The value of a key, computed when it is not cached. What `compute` throws is not cached. */
  get(key: Key, compute: () => Value): Value {
    const known = this.#entries.get(key)
    const value = known ?? compute()
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > this.#capacity) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest)
        break
      }
    }
    return value
  }
}
