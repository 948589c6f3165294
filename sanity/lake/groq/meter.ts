/** Thrown by a {@link Meter} when a query has used up the work it was granted. */
export class WorkExceeded extends Error {
  override name = 'WorkExceeded'

  constructor(limit: number) {
    super(`The query needs more than ${limit} units of work`)
  }
}

/**
 * Counts what the evaluation of a query costs. A unit is about one node of the query evaluated for
 * one row, roughly a tenth of a microsecond; the count depends on query and data only, never on
 * the machine. Everything that loops over data spends its units before it starts.
 */
export class Meter {
  readonly #limit: number
  #spent = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Units spent so far. */
  get spent(): number {
    return this.#spent
  }

  /** Whether so much work can be done and as much again. */
  affords(units: number): boolean {
    return this.#spent + 2 * units <= this.#limit
  }

  get isLimited(): boolean {
    return this.#limit !== Infinity
  }

  /** Throws `WorkExceeded` when the limit is passed. */
  spend(units: number): void {
    this.#spent += units
    if (this.#spent > this.#limit) throw new WorkExceeded(this.#limit)
  }

  /** Spends what walking through a whole value costs. A value met twice is walked twice. */
  spendOnWalk(value: unknown): void {
    if (typeof value === 'string') this.spend(1 + textUnits(value))
    else this.spend(1)
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const child of value) this.spendOnWalk(child)
    else for (const name in value) this.spendOnWalk(Reflect.get(value, name))
  }

  /** Spends what splitting a text, or the texts in a list, into words costs. */
  spendOnText(value: unknown): void {
    if (typeof value === 'string') this.spend(1 + (value.length >> 3))
    if (!Array.isArray(value)) return
    this.spend(value.length)
    for (const part of value) if (typeof part === 'string') this.spend(part.length >> 3)
  }

  /** Spends what looking once at each element, attribute or piece of text of a value costs. */
  spendOnScan(value: unknown, unitsPerElement = 1): void {
    if (typeof value === 'string') this.spend(textUnits(value))
    else if (Array.isArray(value)) this.spend(value.length * unitsPerElement)
    else if (isPlainObject(value)) this.spend(Object.keys(value).length >> 2)
  }
}

/** Reading 32 characters costs about as much as one node. */
function textUnits(text: string): number {
  return text.length >> 5
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
