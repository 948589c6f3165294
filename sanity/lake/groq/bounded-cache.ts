/**
 * Keeps the results of a computation that is worth repeating rarely: always the half of `capacity`
 * that was used last, and never more than `capacity`. Two generations instead of one order, because
 * a query hits several caches a dozen times and each hit would have to move its entry.
 */
export class BoundedCache<Key, Value> {
  readonly #generation: number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()

  constructor(capacity: number) {
    this.#generation = Math.max(1, Math.floor(capacity / 2))
  }

  /** The cached values. */
  *values(): Generator<Value, void, void> {
    yield* this.#old.values()
    yield* this.#young.values()
  }

  /** The value of a key, computed when it is not cached. What `compute` throws is not cached. */
  get(key: Key, compute: () => Value): Value {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const value = this.#old.get(key) ?? compute()
    this.#old.delete(key)
    if (this.#young.size >= this.#generation) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
