import type {DocumentChange, Transaction} from '../documents/types.ts'

/** What a listener wants to see in its events. */
export interface ListenOptions {
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  /** Whether documents of releases (`versions.**`) count. */
  readonly includeAllVersions: boolean
  readonly effectFormat: 'mendoza' | null
  readonly visibility: 'transaction' | 'query'
}

/** How a change looks through a listener's filter. */
export type Transition = 'appear' | 'update' | 'disappear'

/** The transition of a document that matched before, after, or both; `null` when neither. */
export function transitionOf(before: boolean, after: boolean): Transition | null {
  if (before) return after ? 'update' : 'disappear'
  return after ? 'appear' : null
}

/** One change as one listener sees it. */
export interface ListenedChange {
  readonly change: DocumentChange
  readonly transition: Transition
  /** Position among the changes of the transaction that this listener sees, from 0. */
  readonly index: number
  /** The Studio's pair store waits until it has this many events (sanity: getPairListener). */
  readonly total: number
}

/** Identifies an event among those of the last minutes; the Studio drops repeated ones by it. */
export function eventId(transaction: Transaction, change: DocumentChange): string {
  return `${transaction.id}#${change.documentId}`
}

/** The JSON data of a `mutation` event. */
export function mutationEvent(
  transaction: Transaction,
  {change, transition, index, total}: ListenedChange,
  options: ListenOptions,
): string {
  const {before, after} = change
  return JSON.stringify({
    eventId: eventId(transaction, change),
    documentId: change.documentId,
    transactionId: transaction.id,
    transition,
    identity: transaction.author,
    // Must be absent when a document appears; otherwise the pair store waits for that revision.
    ...(transition !== 'appear' && before ? {previousRev: before._rev} : {}),
    resultRev: transaction.id,
    timestamp: transaction.timestamp,
    visibility: options.visibility,
    transactionTotalEvents: total,
    transactionCurrentEvent: index,
    ...(options.includeMutations ? {mutations: change.mutations} : {}),
    ...(options.effectFormat === 'mendoza' ? {effects: change.effects} : {}),
    ...(options.includePreviousRevision && transition !== 'appear' ? {previous: before} : {}),
    ...(options.includeResult && transition !== 'disappear' ? {result: after} : {}),
  })
}
