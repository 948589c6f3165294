import type {DocumentIndex} from '../groq/document-index.ts'
import type {History} from '../history/history.ts'
import type {LakeDatabase} from '../storage/database.ts'
import type {Delivery} from '../storage/outbox-table.ts'
import type {DocumentView} from './document-view.ts'
import type {Limits} from './limits.ts'
import type {ScheduledRelease} from './releases/scheduled-releases.ts'
import type {JsonObject, StoredDocument, Transaction} from './types.ts'

/** Permissions of a write, named as Sanity's grants name them. A delete needs `update`. */
export type WritePermission = 'create' | 'update'

/** Decides one write. `document` is the state before (update) and the state after (both). */
export type Authorize = (permission: WritePermission, document: StoredDocument) => boolean

/** Who writes and how, common to mutations and actions. */
export interface WriteOptions {
  /** Id of the user or robot: the author in history and the `identity` in events. */
  readonly author: string
  /** Absent means everything is allowed (seeding, tests). */
  readonly authorize?: Authorize
  /** GROQ condition of the documents that queries of mutations may select; `null` for all. */
  readonly readCondition?: string | null
  /** Validate and answer, but commit nothing; `?dryRun=true` of `/data/mutate`. */
  readonly dryRun?: boolean
}

/** Options of {@link Dataset.mutate}. */
export interface MutateOptions extends WriteOptions {
  /** Gives `_key` to objects in arrays that lack one. */
  readonly autoGenerateArrayKeys?: boolean
  /** `?transactionId=`; one in the body wins. */
  readonly transactionId?: string
}

/** What one mutation did to one document. */
export interface MutationResult {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
  /** State after the mutation; for `delete` the deleted document. For `returnDocuments=true`. */
  readonly document: StoredDocument
}

/** The outcome of {@link Dataset.mutate}, in the order of the mutations. */
export interface MutateResult {
  readonly transactionId: string
  readonly results: readonly MutationResult[]
}

/** The outcome of {@link Dataset.act}. */
export interface ActResult {
  readonly transactionId: string
}

/**
 * One dataset: the only way to change its documents. Everything is synchronous, so a reader never
 * sees half of a transaction.
 */
export interface Dataset<Index extends DocumentView = DocumentIndex> {
  readonly name: string
  /** Unique to this data folder: tells two lakes with the same name apart. */
  readonly instanceId: string
  /** The committed documents, in memory. */
  readonly documents: Index
  readonly history: History
  /** Number of the newest committed transaction; 0 for a new dataset. */
  readonly lastSeq: () => number
  /**
   * Applies the body of `POST /data/mutate/:dataset` (`{mutations, transactionId?}`) as one
   * transaction. Throws `LakeError` with the body that Sanity's API would send.
   */
  mutate(body: unknown, options: MutateOptions): MutateResult
  /**
   * Applies the body of `POST /data/actions/:dataset`
   * (`{actions, transactionId?, dryRun?, skipCrossDatasetReferenceValidation?}`).
   */
  act(body: unknown, options: WriteOptions): ActResult
  /**
   * Publishes a scheduled release in the name of whoever scheduled it; for the lake's own clock. When
   * its documents cannot be published, the release becomes active again and carries the reason in
   * `error.message`: then this returns that reason. Throws `LakeError` when nothing could be written.
   */
  publishScheduled(release: ScheduledRelease): string | null
  /** Calls `listener` after each commit, in order; returns the function that ends it. */
  onTransaction(listener: (transaction: Transaction) => void): () => void
}

/** Resolves the `query` of a mutation to ids, against the state before the transaction. */
export type SelectByQuery<Index extends DocumentView> = (selection: {
  readonly documents: Index
  readonly query: string
  readonly params: JsonObject
  readonly author: string
  readonly readCondition: string | null | undefined
}) => readonly string[]

/** What {@link openDataset} works with. */
export interface DatasetOptions<Index extends DocumentView> {
  readonly database: LakeDatabase
  readonly name: string
  /** Builds the in-memory index, for example `createDocumentIndex`. */
  readonly index: (documents: Iterable<StoredDocument>) => Index
  readonly selectByQuery: SelectByQuery<Index>
  readonly now: () => Date
  readonly randomId: () => string
  readonly limits?: Partial<Limits>
  /**
   * Webhook deliveries for a transaction, written inside its own SQLite transaction so that none is
   * lost. A throw here undoes the transaction.
   */
  readonly outbox?: (transaction: Transaction) => readonly Delivery[]
  /** Told when an `onTransaction` listener throws; the commit stands. */
  readonly reportError: (error: unknown) => void
}
