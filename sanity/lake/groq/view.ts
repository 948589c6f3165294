import type {StoredDocument} from '../documents/types.ts'
import type {DocumentIndex} from './document-index.ts'

/**
 * The documents that one perspective presents to one kind of reader, in ascending order of the
 * presented `_id`. A presented document is a stored one, possibly with another `_id`.
 */
export interface View {
  readonly index: DocumentIndex
  /** A document by its presented id. */
  get(id: string): StoredDocument | undefined
  all(): readonly StoredDocument[]
  /** The presented documents among the given stored ids, each once and in view order. */
  pick(storedIds: readonly string[]): readonly StoredDocument[]
  /** Stored ids, ascending, of a superset of the documents presented under an id. */
  storedIdsOf(id: string): readonly string[]
  /** Stored ids, ascending, of a superset of the documents whose presented id has a prefix. */
  storedIdsWithPrefix(prefix: string): readonly string[]
}
