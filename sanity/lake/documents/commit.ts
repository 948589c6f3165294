import type {DocumentTable} from '../storage/document-table.ts'
import type {LoggedChange, TransactionLog} from '../storage/transaction-log.ts'
import {effectsOf} from './effects.ts'
import {parseStoredDocument} from './json.ts'
import type {Limits} from './limits.ts'
import type {Staged, Staging} from './staging.ts'
import {serializeDocument} from './storable.ts'
import {attempt} from './write-failure.ts'
import type {ErrorFamily} from './write-failure.ts'
import type {DocumentChange, Transaction} from './types.ts'

/** Revisions of one document between two whole copies in the history. */
const SNAPSHOT_INTERVAL = 100

/** A change with what only the disk needs. */
export interface PendingChange {
  readonly change: DocumentChange
  /** The new state as JSON, null when the document is gone. */
  readonly json: string | null
  readonly action: string | null
}

/**
 * The changes of a finished transaction. Documents that it created and deleted again, and those
 * that it left alone, are no changes. Throws `LakeError` for one that exceeds the limits.
 */
export function pendingChanges(
  staging: Staging,
  limits: Limits,
  family: ErrorFamily,
): PendingChange[] {
  const touched = [...staging.documents].filter(([, {before, after}]) => before !== after)
  return touched.map(([id, entry]) =>
    attempt(family, entry.index, () => pendingChange(id, entry, limits)),
  )
}

function pendingChange(
  documentId: string,
  {before, after: staged, mutations, action}: Staged,
  limits: Limits,
): PendingChange {
  const json = staged && serializeDocument(staged, limits)
  // Read back, so that memory holds what the disk holds and shares nothing with the request.
  const after = json === null ? null : parseStoredDocument(json)
  const change = {documentId, before, after, mutations, effects: effectsOf(before, after)}
  return {change, json, action}
}

/** Writes a transaction to the tables of its dataset; call inside `database.transaction`. */
export function writeTransaction(
  tables: {readonly documents: DocumentTable; readonly log: TransactionLog},
  transaction: Transaction,
  pending: readonly PendingChange[],
  purged: ReadonlySet<string>,
): void {
  const {documents, log} = tables
  for (const id of purged) log.purge(id)
  // The deletion that purges a document leaves no trace of it either.
  const logged = pending.filter(({change}) => change.after || !purged.has(change.documentId))
  log.append(transaction, logged.map(toLogged))
  for (const {change, json} of pending) {
    const {documentId: id, before, after} = change
    if (!after || json === null) {
      documents.remove(id)
      continue
    }
    documents.put({id, type: after._type, revision: after._rev, json})
    // What has just been created can wait for its next revision.
    const isDue = before !== null && log.countSinceSnapshot(id) >= SNAPSHOT_INTERVAL
    if (isDue || purged.has(id)) log.saveSnapshot(id, transaction.seq, json)
  }
}

function toLogged({change, action}: PendingChange): LoggedChange {
  const {documentId, before, after, mutations, effects} = change
  return {
    documentId,
    previousRevision: before?._rev ?? null,
    transition: before ? (after ? 'update' : 'disappear') : 'appear',
    action,
    mutations: JSON.stringify(mutations),
    effects: JSON.stringify(effects),
  }
}
