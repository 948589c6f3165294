import type {StoredDocument} from '../documents/types.ts'
import type {Constraint} from './constraint.ts'
import {demandedKeys, mergeKeys} from './demanded-keys.ts'
import {ALL_DOCUMENTS, idKey, typeKey} from './dependency-keys.ts'

/**
 * What one evaluation of a query has read, as keys. Its result can only change when a document
 * enters or leaves a list that it went through, or when a document that it looked at changes, and
 * each of these documents has one of the keys before or after the change. `now()` is not covered.
 */
export class Dependencies {
  /** Each with the type of all documents behind it, where there is one such type. */
  readonly #keys = new Map<string, string | null>()

  /** The whole view was read. */
  addAll(): void {
    this.#keys.set(ALL_DOCUMENTS, null)
  }

  /** The list of the documents of a type was read. */
  addType(type: string): void {
    this.#keys.set(typeKey(type), type)
  }

  /** A document was looked up by its id; `undefined` when it is missing. */
  addDocument(id: string, document: StoredDocument | undefined): void {
    const key = idKey(id)
    const type = document?._type ?? null
    this.#keys.set(key, this.#keys.has(key) && this.#keys.get(key) !== type ? null : type)
  }

  /** The documents that satisfy a constraint were read. */
  addMatching(constraint: Constraint, values: readonly unknown[]): void {
    const keys = demandedKeys(constraint, values)
    if (keys === null) this.addAll()
    else mergeKeys(this.#keys, keys)
  }

  /** The keys, at most `most`: of too many for single documents, types and in the end all remain. */
  keys(most: number): ReadonlySet<string> {
    if (this.#keys.has(ALL_DOCUMENTS)) return new Set([ALL_DOCUMENTS])
    if (this.#keys.size <= most) return new Set(this.#keys.keys())
    const keys = new Map(this.#keys)
    for (const type of this.#typesBySize()) {
      if (keys.size <= most) break
      for (const [key, ofType] of keys) if (ofType === type) keys.delete(key)
      keys.set(typeKey(type), type)
    }
    return keys.size <= most ? new Set(keys.keys()) : new Set([ALL_DOCUMENTS])
  }

  #typesBySize(): readonly string[] {
    const sizes = new Map<string, number>()
    for (const type of this.#keys.values()) {
      if (type !== null) sizes.set(type, (sizes.get(type) ?? 0) + 1)
    }
    return [...sizes].toSorted(([, left], [, right]) => right - left).map(([type]) => type)
  }
}
