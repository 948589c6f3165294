import {isPrimitive, valueAt, type AttributePath, type Primitive} from './attribute-path.ts'
import {Postings} from './postings.ts'
import type {StoredDocument} from '../documents/types.ts'

/** Hash index on one attribute path: which documents hold a primitive value there. */
export class AttributeIndex {
  readonly #path: AttributePath
  readonly #postings = new Postings<Primitive>()

  constructor(path: AttributePath, documents: Iterable<StoredDocument>) {
    this.#path = path
    for (const document of documents) this.add(document)
  }

  /** Ids of the documents whose value equals `value`, ascending. */
  get(value: Primitive): readonly string[] {
    return this.#postings.get(value)
  }

  add(document: StoredDocument): void {
    const value = valueAt(document, this.#path)
    if (isPrimitive(value)) this.#postings.add(value, document._id)
  }

  remove(document: StoredDocument): void {
    const value = valueAt(document, this.#path)
    if (isPrimitive(value)) this.#postings.remove(value, document._id)
  }
}
