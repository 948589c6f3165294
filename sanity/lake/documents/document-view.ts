import type {DocumentChange, StoredDocument} from './types.ts'

/** What the write path needs of the in-memory index. The GROQ index is one. */
export interface DocumentView {
  readonly size: number
  get(id: string): StoredDocument | undefined
  /** Stored ids that begin with `prefix`, ascending. */
  withPrefix(prefix: string): readonly string[]
  /** Ids of the documents with a strong reference to `id`. */
  referrers(id: string, strength: 'strong'): readonly string[]
  /** Takes the changes of one committed transaction; never mutates a document. */
  apply(changes: readonly Pick<DocumentChange, 'documentId' | 'after'>[]): void
}
