import type {DocumentChange, StoredDocument, Transaction} from '../documents/types.ts'
import type {LoggedChange, LoggedTransaction, TransactionLog} from '../storage/transaction-log.ts'
import {stateAt} from './document-at.ts'
import {parseEffects, parseMutations} from './logged-json.ts'

/** Which of the missed transactions are wanted. */
export interface MissedOptions {
  /** Only changes of these documents; `null` for all. */
  readonly ids: readonly string[] | null
  /** More transactions than these are too many. */
  readonly most: number
}

/**
 * The transactions after one, as listeners would have heard of them, rebuilt from the log. `null`
 * when the log does not know the transaction, has forgotten something since, or holds too many.
 */
export function missedTransactions(
  log: TransactionLog,
  after: string,
  {ids, most}: MissedOptions,
): readonly Transaction[] | null {
  const seq = log.find(after)?.seq
  if (seq === undefined || seq < log.completeSince()) return null
  const transactions =
    ids === null ? log.since(seq, most + 1) : log.touching(ids, {fromSeq: seq + 1, limit: most + 1})
  if (transactions.length > most) return null
  const states = new Map<string, StoredDocument | null>()
  return transactions.map((transaction) => {
    const changes = log.changes(transaction.seq)
    const wanted = changes.filter(({documentId}) => ids === null || ids.includes(documentId))
    return {
      ...transaction,
      changes: wanted.map((change) => rebuild(log, transaction, change, states)),
    }
  })
}

function rebuild(
  log: TransactionLog,
  {seq}: LoggedTransaction,
  {documentId, mutations, effects}: LoggedChange,
  states: Map<string, StoredDocument | null>,
): DocumentChange {
  const known = states.get(documentId)
  const before = known === undefined ? stateAt(log, documentId, seq - 1) : known
  const after = stateAt(log, documentId, seq)
  states.set(documentId, after)
  return {
    documentId,
    before,
    after,
    mutations: parseMutations(mutations),
    effects: parseEffects(effects),
  }
}
