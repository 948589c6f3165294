import {AttributeIndex} from './attribute-index.ts'
import {BoundedCache} from './bounded-cache.ts'
import {pathKey, type AttributePath, type Primitive} from './attribute-path.ts'
import {publishedIdOf} from './document-group.ts'
import {OrderIndex} from './order-index.ts'
import {Postings} from './postings.ts'
import {rememberTargets} from './reference-search.ts'
import {referenceTargets} from './reference-targets.ts'
import {withoutReservedKeys} from './reserved-keys.ts'
import {idsWithPrefix, insertId, lowerBound, removeId} from './sorted-ids.ts'
import {WordIndex} from './word-index.ts'
import type {DocumentView} from '../documents/document-view.ts'
import type {DocumentChange, StoredDocument} from '../documents/types.ts'

/** The part of a change that the index needs. */
export type IndexedChange = Pick<DocumentChange, 'documentId' | 'after'>

/**
 * The documents of a dataset in memory, in ascending `_id` order, with the indexes that queries
 * and reference integrity read. Documents are shared, never copied and never mutated.
 * Id lists are live: read them before the next `apply`.
 */
export interface DocumentIndex extends DocumentView {
  /** Grows by one with every `apply`; equal numbers mean equal content. */
  readonly revision: number
  /** How many documents were read for lazy indexes beyond the first ones: a part of what queries cost. */
  readonly documentsIndexed: number
  /** A document as queries may read it: without keys that groq-js cannot handle. */
  forQueries(id: string): StoredDocument | undefined
  /** Every stored document, ascending by `_id`; a snapshot that later changes leave alone. */
  all(): readonly StoredDocument[]
  /** Every stored id, ascending. */
  ids(): readonly string[]
  /** Ids of the documents of a type. */
  ofType(type: string): readonly string[]
  /** Stored ids of a group: the published document, its draft and its versions. */
  group(publishedId: string): readonly string[]
  /** Published ids of all groups, ascending. */
  groups(): readonly string[]
  /** Ids of the documents that hold a `_ref` to `id`; `strong` leaves out weak and foreign ones. */
  referrers(id: string, strength?: 'any' | 'strong'): readonly string[]
  /** Whether `referrers()` gives exactly the documents for which GROQ's `references()` is true. */
  readonly seesAllReferences: boolean
  /** Ids of the documents with exactly this primitive value at a path; the index is built lazily. */
  withValue(path: AttributePath, value: Primitive): readonly string[]
  /** Documents of a type in the order of one attribute; the index is built lazily. */
  ordered(type: string, path: AttributePath): OrderIndex
  /** The words of all documents; built when it is asked for and kept from then on. */
  words(): WordIndex
  /** Whether some document has an attribute `_score`, from which `score()` would start. */
  readonly hasScores: boolean
  /** Whether `words()` is built. */
  readonly hasWords: boolean
  /** Takes over what a transaction did; costs O(changes · log n) and never rebuilds an index. */
  apply(changes: readonly IndexedChange[]): void
}

/** A query may name any path, so the number of lazily built indexes of one kind is bounded. */
const MAX_LAZY_INDEXES = 64
/**
 * As many are nobody's expense: they are those that a site asks for again and again, and without
 * them a large dataset would send its first queries to another thread. Later ones are charged, so
 * that ever new paths do not keep the lake busy.
 */
const FREE_INDEXES = MAX_LAZY_INDEXES / 2

/** Builds the index of a dataset. Later changes come through `apply`. */
export function createDocumentIndex(documents: Iterable<StoredDocument>): DocumentIndex {
  return new MemoryIndex(documents)
}

interface TypeOrder {
  readonly type: string
  readonly index: OrderIndex
}

class MemoryIndex implements DocumentIndex {
  revision = 0
  documentsIndexed = 0
  #indexesBuilt = 0
  readonly #documents = new Map<string, StoredDocument>()
  /** Copies of the few documents with reserved keys. */
  readonly #cleaned = new Map<string, StoredDocument>()
  readonly #ids: string[] = []
  readonly #groupIds: string[] = []
  readonly #types = new Postings<string>()
  readonly #groups = new Postings<string>()
  readonly #references = new Postings<string>()
  readonly #strongReferences = new Postings<string>()
  readonly #attributes = new BoundedCache<string, AttributeIndex>(MAX_LAZY_INDEXES)
  readonly #orders = new BoundedCache<string, TypeOrder>(MAX_LAZY_INDEXES)
  readonly #scored = new Set<string>()
  /** Documents with references that `references()` does not see: nearly always none. */
  readonly #hiding = new Set<string>()
  #words: WordIndex | null = null
  #snapshot: readonly StoredDocument[] | null = null

  constructor(documents: Iterable<StoredDocument>) {
    const ordered = [...documents].toSorted((a, b) => (a._id < b._id ? -1 : 1))
    for (const document of ordered) this.#replace(document._id, document)
  }

  get size(): number {
    return this.#documents.size
  }

  get(id: string): StoredDocument | undefined {
    return this.#documents.get(id)
  }

  forQueries(id: string): StoredDocument | undefined {
    return this.#cleaned.get(id) ?? this.#documents.get(id)
  }

  ids(): readonly string[] {
    return this.#ids
  }

  all(): readonly StoredDocument[] {
    this.#snapshot ??= [...this.#existing(this.#ids)]
    return this.#snapshot
  }

  ofType(type: string): readonly string[] {
    return this.#types.get(type)
  }

  group(publishedId: string): readonly string[] {
    return this.#groups.get(publishedId)
  }

  groups(): readonly string[] {
    return this.#groupIds
  }

  referrers(id: string, strength: 'any' | 'strong' = 'any'): readonly string[] {
    return (strength === 'any' ? this.#references : this.#strongReferences).get(id)
  }

  withValue(path: AttributePath, value: Primitive): readonly string[] {
    const build = () => {
      this.#charge(this.size)
      return new AttributeIndex(path, this.#documents.values())
    }
    return this.#attributes.get(pathKey(path), build).get(value)
  }

  ordered(type: string, path: AttributePath): OrderIndex {
    const build = () => {
      const ids = this.ofType(type)
      this.#charge(ids.length)
      return {type, index: new OrderIndex(path, this.#existing(ids))}
    }
    return this.#orders.get(pathKey([type, ...path]), build).index
  }

  #charge(documents: number): void {
    this.#indexesBuilt += 1
    if (this.#indexesBuilt > FREE_INDEXES) this.documentsIndexed += documents
  }

  get seesAllReferences(): boolean {
    return this.#hiding.size === 0
  }

  get hasScores(): boolean {
    return this.#scored.size > 0
  }

  get hasWords(): boolean {
    return this.#words !== null
  }

  words(): WordIndex {
    this.#words ??= new WordIndex(this.#existing(this.#ids))
    return this.#words
  }

  withPrefix(prefix: string): readonly string[] {
    return idsWithPrefix(this.#ids, prefix)
  }

  apply(changes: readonly IndexedChange[]): void {
    for (const change of changes) this.#replace(change.documentId, change.after)
    this.#snapshot = null
    this.revision += 1
  }

  #replace(id: string, after: StoredDocument | null): void {
    const before = this.get(id)
    if (before === (after ?? undefined)) return
    if (before !== undefined) this.#unindex(before)
    if (after === null) {
      this.#documents.delete(id)
    } else {
      this.#documents.set(id, after)
      this.#index(after)
    }
    if (before === undefined) insertId(this.#ids, id)
    if (after === null) removeId(this.#ids, id)
    this.#regroup(publishedIdOf(id))
  }

  #index(document: StoredDocument): void {
    const id = document._id
    const cleaned = withoutReservedKeys(document)
    if (cleaned !== document) this.#cleaned.set(id, cleaned)
    const {any, strong, hasHidden} = referenceTargets(document)
    // Queries do not see reserved keys, nor what is behind them.
    if (hasHidden || cleaned !== document) this.#hiding.add(id)
    else rememberTargets(document, any)
    for (const target of any) this.#references.add(target, id)
    for (const target of strong) this.#strongReferences.add(target, id)
    this.#types.add(document._type, id)
    this.#groups.add(publishedIdOf(id), id)
    if ('_score' in document) this.#scored.add(id)
    this.#words?.add(document)
    for (const attribute of this.#attributes.values()) attribute.add(document)
    for (const {type, index} of this.#orders.values()) {
      if (type === document._type) index.add(document)
    }
  }

  #unindex(document: StoredDocument): void {
    const id = document._id
    this.#cleaned.delete(id)
    const {any, strong} = referenceTargets(document)
    for (const target of any) this.#references.remove(target, id)
    for (const target of strong) this.#strongReferences.remove(target, id)
    this.#types.remove(document._type, id)
    this.#groups.remove(publishedIdOf(id), id)
    this.#scored.delete(id)
    this.#hiding.delete(id)
    this.#words?.remove(document)
    for (const attribute of this.#attributes.values()) attribute.remove(document)
    for (const {type, index} of this.#orders.values()) {
      if (type === document._type) index.remove(document)
    }
  }

  #regroup(publishedId: string): void {
    const listed = this.#groupIds[lowerBound(this.#groupIds, publishedId)] === publishedId
    const exists = this.group(publishedId).length > 0
    if (exists && !listed) insertId(this.#groupIds, publishedId)
    if (!exists && listed) removeId(this.#groupIds, publishedId)
  }

  *#existing(ids: readonly string[]): Generator<StoredDocument, void, void> {
    for (const id of ids) {
      const document = this.#documents.get(id)
      if (document !== undefined) yield document
    }
  }
}
