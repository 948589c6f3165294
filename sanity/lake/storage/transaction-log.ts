import type {LakeDatabase, Row} from './database.ts'
import {readFact, writeFact} from './meta-table.ts'
import {integer, optionalText, text} from './row.ts'

/** How a document's existence changed. */
export type Transition = 'appear' | 'update' | 'disappear'

/** One transaction, without its documents. */
export interface LoggedTransaction {
  readonly seq: number
  readonly id: string
  readonly timestamp: string
  readonly author: string
}

/** What a transaction did to one document; `mutations` and `effects` are JSON. */
export interface LoggedChange {
  readonly documentId: string
  readonly previousRevision: string | null
  readonly transition: Transition
  /** Kind of the action, for example `publish`; null for a plain mutation. */
  readonly action: string | null
  readonly mutations: string
  readonly effects: string
}

/** A change together with its transaction. */
export type LoggedEntry = LoggedTransaction & LoggedChange

/** Bounds of a read; all inclusive. */
export interface LogRange {
  readonly fromSeq?: number
  readonly toSeq?: number
  readonly fromTime?: string
  readonly toTime?: string
  readonly authors?: readonly string[]
  /** Leaves out changes that only updated a document. */
  readonly lifecycleOnly?: boolean
  readonly reverse?: boolean
  readonly limit?: number
}

/** The transaction log of one dataset. */
export interface TransactionLog {
  /** Number of the newest transaction, 0 when there is none. */
  lastSeq(): number
  /** The newest transaction. */
  newest(): LoggedTransaction | undefined
  find(transactionId: string): LoggedTransaction | undefined
  /** Number of the newest transaction at or before `timestamp`, 0 when there is none. */
  seqAt(timestamp: string): number
  append(transaction: LoggedTransaction, changes: readonly LoggedChange[]): void
  /** Transactions that touched one of `documentIds`. */
  touching(documentIds: readonly string[], range?: LogRange): LoggedTransaction[]
  /** Transactions that touched a release, or added a document to it or took one away. */
  touchingRelease(
    release: {readonly documentId: string; readonly versionsPrefix: string},
    range?: LogRange,
  ): LoggedTransaction[]
  /** Transactions after one, the oldest first. */
  since(seq: number, limit: number): LoggedTransaction[]
  /** Everything that a transaction did, ascending by document id. */
  changes(seq: number): LoggedChange[]
  /** The changes of one document, ascending unless `reverse`. */
  entries(documentId: string, range?: LogRange): LoggedEntry[]
  /** Who changed a document between two transactions (both included), in alphabetical order. */
  authors(documentId: string, fromSeq: number, toSeq: number): string[]
  /** Changes of a document since its newest snapshot (or its beginning). */
  countSinceSnapshot(documentId: string): number
  saveSnapshot(documentId: string, seq: number, json: string): void
  /** The newest snapshot at or before `seq`. */
  snapshot(documentId: string, seq: number): {seq: number; json: string} | undefined
  /** Forgets the past of one document; the next transaction counts as the one that did it. */
  purge(documentId: string): void
  /** Number of the newest transaction that forgot a past: the log is complete after it. */
  completeSince(): number
}

const APPEND_CHANGE = `INSERT INTO tx_document
  (dataset, document_id, seq, previous_revision, transition, action, mutations, effects)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

const AUTHORS = `SELECT DISTINCT author FROM tx JOIN tx_document USING (dataset, seq)
  WHERE dataset = ? AND document_id = ? AND seq BETWEEN ? AND ? ORDER BY author`

const SNAPSHOT = `SELECT seq, json FROM snapshot
  WHERE dataset = ? AND document_id = ? AND seq <= ? ORDER BY seq DESC LIMIT 1`

const COUNT_SINCE_SNAPSHOT = `SELECT count(*) AS changes FROM tx_document
  WHERE dataset = ?1 AND document_id = ?2 AND seq > coalesce(
    (SELECT max(seq) FROM snapshot WHERE dataset = ?1 AND document_id = ?2), 0)`

/** The transaction log of `dataset`; append inside `database.transaction`. */
export function createTransactionLog(database: LakeDatabase, dataset: string): TransactionLog {
  const purged = `purged ${dataset}`
  const lastSeq = (): number => {
    const row = database.get('SELECT max(seq) AS seq FROM tx WHERE dataset = ?', dataset)
    return row && row.seq !== null ? integer(row, 'seq') : 0
  }
  return {
    lastSeq,
    newest() {
      const sql = 'SELECT * FROM tx WHERE dataset = ? ORDER BY seq DESC LIMIT 1'
      const row = database.get(sql, dataset)
      return row && toTransaction(row)
    },
    find(transactionId) {
      const row = database.get(
        'SELECT * FROM tx WHERE dataset = ? AND id = ?',
        dataset,
        transactionId,
      )
      return row && toTransaction(row)
    },
    seqAt(timestamp) {
      const sql = 'SELECT max(seq) AS seq FROM tx WHERE dataset = ? AND timestamp <= ?'
      const row = database.get(sql, dataset, timestamp)
      return row && row.seq !== null ? integer(row, 'seq') : 0
    },
    append({seq, id, timestamp, author}, changes) {
      database.run('INSERT INTO tx VALUES (?, ?, ?, ?, ?)', dataset, seq, id, timestamp, author)
      for (const change of changes) {
        const {documentId, previousRevision, transition, action, mutations, effects} = change
        const values = [previousRevision, transition, action, mutations, effects]
        database.run(APPEND_CHANGE, dataset, documentId, seq, ...values)
      }
    },
    touchingRelease({documentId, versionsPrefix}, range = {}) {
      const sql = `SELECT DISTINCT tx.* FROM tx JOIN tx_document USING (dataset, seq)
        WHERE dataset = ? AND (document_id = ? OR (
          document_id >= ? AND document_id < ? AND transition <> 'update')) ${bounds(range)}`
      // No id has a character above `z` in it, so this is behind every id with the prefix.
      const ids = [documentId, versionsPrefix, `${versionsPrefix}~`]
      return database.all(sql, dataset, ...ids, ...boundValues(range)).map(toTransaction)
    },
    touching(documentIds, range = {}) {
      const sql = `SELECT DISTINCT tx.* FROM tx JOIN tx_document USING (dataset, seq)
        WHERE dataset = ? AND document_id IN (SELECT value FROM json_each(?)) ${bounds(range)}`
      const values = [dataset, JSON.stringify(documentIds), ...boundValues(range)]
      return database.all(sql, ...values).map(toTransaction)
    },
    since: (seq, limit) =>
      database
        .all(
          'SELECT * FROM tx WHERE dataset = ? AND seq > ? ORDER BY seq LIMIT ?',
          dataset,
          seq,
          limit,
        )
        .map(toTransaction),
    changes: (seq) =>
      database
        .all(
          'SELECT * FROM tx_document WHERE dataset = ? AND seq = ? ORDER BY document_id',
          dataset,
          seq,
        )
        .map(toChange),
    entries(documentId, range = {}) {
      const sql = `SELECT * FROM tx JOIN tx_document USING (dataset, seq)
        WHERE dataset = ? AND document_id = ? ${bounds(range)}`
      const rows = database.all(sql, dataset, documentId, ...boundValues(range))
      return rows.map((row) => ({...toTransaction(row), ...toChange(row)}))
    },
    authors: (documentId, fromSeq, toSeq) =>
      database.all(AUTHORS, dataset, documentId, fromSeq, toSeq).map((row) => text(row, 'author')),
    countSinceSnapshot(documentId) {
      const row = database.get(COUNT_SINCE_SNAPSHOT, dataset, documentId)
      return row ? integer(row, 'changes') : 0
    },
    saveSnapshot(documentId, seq, json) {
      database.run('INSERT INTO snapshot VALUES (?, ?, ?, ?)', dataset, documentId, seq, json)
    },
    snapshot(documentId, seq) {
      const row = database.get(SNAPSHOT, dataset, documentId, seq)
      return row && {seq: integer(row, 'seq'), json: text(row, 'json')}
    },
    purge(documentId) {
      database.run(
        'DELETE FROM tx_document WHERE dataset = ? AND document_id = ?',
        dataset,
        documentId,
      )
      database.run(
        'DELETE FROM snapshot WHERE dataset = ? AND document_id = ?',
        dataset,
        documentId,
      )
      writeFact(database, purged, String(lastSeq() + 1))
    },
    completeSince: () => Number(readFact(database, purged) ?? 0),
  }
}

// The clauses are fixed text; only their values come from outside.
function bounds(range: LogRange): string {
  return [
    range.fromSeq === undefined ? '' : 'AND seq >= ?',
    range.toSeq === undefined ? '' : 'AND seq <= ?',
    range.fromTime === undefined ? '' : 'AND timestamp >= ?',
    range.toTime === undefined ? '' : 'AND timestamp <= ?',
    range.authors === undefined ? '' : 'AND author IN (SELECT value FROM json_each(?))',
    range.lifecycleOnly ? `AND transition <> 'update'` : '',
    range.reverse ? 'ORDER BY seq DESC' : 'ORDER BY seq',
    range.limit === undefined ? '' : 'LIMIT ?',
  ].join(' ')
}

function boundValues(range: LogRange): (string | number)[] {
  const authors = range.authors && JSON.stringify(range.authors)
  const {fromSeq, toSeq, fromTime, toTime, limit} = range
  const values = [fromSeq, toSeq, fromTime, toTime, authors, limit]
  return values.filter((value) => value !== undefined)
}

function toTransaction(row: Row): LoggedTransaction {
  return {
    seq: integer(row, 'seq'),
    id: text(row, 'id'),
    timestamp: text(row, 'timestamp'),
    author: text(row, 'author'),
  }
}

function toChange(row: Row): LoggedChange {
  const transition = text(row, 'transition')
  return {
    documentId: text(row, 'document_id'),
    previousRevision: optionalText(row, 'previous_revision'),
    transition: transition === 'appear' || transition === 'disappear' ? transition : 'update',
    action: optionalText(row, 'action'),
    mutations: text(row, 'mutations'),
    effects: text(row, 'effects'),
  }
}
