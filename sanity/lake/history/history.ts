import type {TransactionLog} from '../storage/transaction-log.ts'
import type {Effects, JsonObject, StoredDocument, Transaction} from '../documents/types.ts'
import {documentAt} from './document-at.ts'
import {eventPage} from './events.ts'
import {type MissedOptions, missedTransactions} from './missed-transactions.ts'
import {releaseEventPage} from './release-events.ts'
import {transactionRows} from './transaction-rows.ts'

/** Filters of `GET /data/history/:dataset/transactions/:ids`; ids and times are inclusive. */
export interface TransactionFilter {
  readonly fromTransaction?: string
  readonly toTransaction?: string
  readonly fromTime?: string
  readonly toTime?: string
  readonly authors?: readonly string[]
  /** Newest first. */
  readonly reverse?: boolean
  readonly limit?: number
  /** Leaves out `mutations` (the effects stay: the Studio asks for both at once). */
  readonly excludeContent?: boolean
  readonly excludeMutations?: boolean
  /** `documentIDs` and `effects` name the asked documents only. */
  readonly includeIdentifiedDocumentsOnly?: boolean
  readonly effectFormat?: 'mendoza'
}

/** One NDJSON line of the transactions endpoint. */
export interface TransactionRow {
  readonly id: string
  readonly timestamp: string
  readonly author: string
  readonly documentIDs: readonly string[]
  readonly mutations?: readonly JsonObject[]
  readonly effects?: Readonly<Record<string, Effects>>
}

/** Which state of a document to read. */
export type HistoryPoint =
  | {readonly revision: string}
  | {readonly time: string}
  | {readonly lastRevision: true}

/** A page of the events API, newest first. */
export interface EventPage {
  readonly events: readonly JsonObject[]
  /** Empty on the last page. */
  readonly nextCursor: string
}

/** The past of a dataset, read from the transaction log. */
export interface History {
  transactions(ids: readonly string[], filter?: TransactionFilter): readonly TransactionRow[]
  /** Documents at a point; the ones that did not exist then are left out. */
  documents(ids: readonly string[], point: HistoryPoint): readonly StoredDocument[]
  /** Id of the newest transaction: the position that a client can resume from. */
  newest(): string | undefined
  /** Number of a transaction in the log. */
  seqOf(transactionId: string): number | undefined
  /** What happened after a transaction; `null` when that is not known any more, or too much. */
  missed(transactionId: string, options: MissedOptions): readonly Transaction[] | null
  /** Creation, publishing and deletion of one document, for the Studio's timeline. */
  events(id: string, page?: {readonly limit?: number; readonly cursor?: string}): EventPage
  /** What happened to a release and which documents came and went, for its activity feed. */
  releaseEvents(name: string, page?: {readonly limit?: number; readonly cursor?: string}): EventPage
}

/** The past of the dataset that `log` belongs to. */
export function createHistory(log: TransactionLog): History {
  return {
    transactions: (ids, filter = {}) => transactionRows(log, ids, filter),
    documents: (ids, point) =>
      ids.map((id) => documentAt(log, id, point)).filter((document) => document !== null),
    newest: () => log.newest()?.id,
    seqOf: (transactionId) => log.find(transactionId)?.seq,
    missed: (transactionId, options) => missedTransactions(log, transactionId, options),
    events: (id, page = {}) => eventPage(log, id, page),
    releaseEvents: (name, page = {}) => releaseEventPage(log, name, page),
  }
}
