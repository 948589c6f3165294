/** Characters of the keys of a generation: a few long ones are worth as much memory as many of the usual length. */
const MOST_CHARACTERS = 250_000

/**
 * Keeps the results of a computation that is worth repeating rarely: always the half of `capacity`
 * that was used last, and never more than `capacity`. Two generations instead of one order, because
 * a query hits several caches a dozen times and each hit would have to move its entry.
 */
export class BoundedCache<Key, Value> {
  readonly #generation: number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()
  /** Of the young keys. */
  #characters = 0

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
    const length = lengthOf(key)
    if (length > MOST_CHARACTERS) return compute()
    const value = this.#old.get(key) ?? compute()
    this.#old.delete(key)
    if (this.#young.size >= this.#generation || this.#characters + length > MOST_CHARACTERS) {
      this.#old = this.#young
      this.#young = new Map()
      this.#characters = 0
    }
    this.#young.set(key, value)
    this.#characters += length
    return value
  }
}

function lengthOf(key: unknown): number {
  return typeof key === 'string' ? key.length : 1
}
