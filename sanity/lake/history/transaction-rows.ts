import type {LoggedChange, LoggedTransaction, TransactionLog} from '../storage/transaction-log.ts'
import type {TransactionFilter, TransactionRow} from './history.ts'
import {parseEffects, parseMutations} from './logged-json.ts'

/** The transactions that touched one of `ids`, shaped as the lines of the NDJSON answer. */
export function transactionRows(
  log: TransactionLog,
  ids: readonly string[],
  filter: TransactionFilter,
): TransactionRow[] {
  const fromSeq = seqOf(log, filter.fromTransaction)
  const toSeq = seqOf(log, filter.toTransaction)
  const {fromTime, toTime, authors, limit, reverse} = filter
  const transactions = log.touching(ids, {
    ...(fromSeq === undefined ? {} : {fromSeq}),
    ...(toSeq === undefined ? {} : {toSeq}),
    ...(fromTime === undefined ? {} : {fromTime}),
    ...(toTime === undefined ? {} : {toTime}),
    ...(authors === undefined ? {} : {authors}),
    ...(limit === undefined ? {} : {limit}),
    ...(reverse === undefined ? {} : {reverse}),
  })
  return transactions.map((transaction) => {
    const changes = log.changes(transaction.seq)
    const isAsked = ({documentId}: LoggedChange): boolean => ids.includes(documentId)
    const shown = filter.includeIdentifiedDocumentsOnly ? changes.filter(isAsked) : changes
    return toRow(transaction, shown, filter)
  })
}

function toRow(
  {id, timestamp, author}: LoggedTransaction,
  changes: readonly LoggedChange[],
  {excludeContent, excludeMutations, effectFormat}: TransactionFilter,
): TransactionRow {
  const documentIDs = changes.map(({documentId}) => documentId)
  const withMutations = !excludeContent && !excludeMutations
  const effects = changes.map(
    (change) => [change.documentId, parseEffects(change.effects)] as const,
  )
  return {
    id,
    timestamp,
    author,
    documentIDs,
    ...(withMutations && {
      mutations: changes.flatMap((change) => parseMutations(change.mutations)),
    }),
    ...(effectFormat === 'mendoza' && {effects: Object.fromEntries(effects)}),
  }
}

/** The Studio sends an empty bound for "none"; one that history no longer knows is none either. */
function seqOf(log: TransactionLog, transactionId: string | undefined): number | undefined {
  return transactionId === undefined || transactionId === ''
    ? undefined
    : log.find(transactionId)?.seq
}
