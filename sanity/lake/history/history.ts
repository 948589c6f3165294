import type {TransactionLog} from '../storage/transaction-log.ts'
import type {Effects, JsonObject, StoredDocument} from '../documents/types.ts'
import {documentAt} from './document-at.ts'
import {eventPage} from './events.ts'
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
  /** Creation, publishing and deletion of one document, for the Studio's timeline. */
  events(id: string, page?: {readonly limit?: number; readonly cursor?: string}): EventPage
}

/** The past of the dataset that `log` belongs to. */
export function createHistory(log: TransactionLog): History {
  return {
    transactions: (ids, filter = {}) => transactionRows(log, ids, filter),
    documents: (ids, point) =>
      ids.map((id) => documentAt(log, id, point)).filter((document) => document !== null),
    events: (id, page = {}) => eventPage(log, id, page),
  }
}
