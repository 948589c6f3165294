import {publishedIdOf} from '../groq/document-group.ts'
import {releaseDocumentId, versionsPrefix} from '../documents/releases/release-document.ts'
import type {JsonObject, JsonValue} from '../documents/types.ts'
import type {LoggedChange, LoggedTransaction, TransactionLog} from '../storage/transaction-log.ts'
import {stateAt} from './document-at.ts'
import type {EventPage} from './history.ts'

const DEFAULT_LIMIT = 100

/** What the Studio calls the steps of a release (sanity: ReleaseEvent). Edits it finds itself. */
const RELEASE_EVENTS: Readonly<Record<string, string>> = {
  'release.create': 'createRelease',
  'release.import': 'createRelease',
  'release.schedule': 'scheduleRelease',
  'release.unschedule': 'unscheduleRelease',
  'release.publish': 'publishRelease',
  'release.publishScheduled': 'publishRelease',
  'release.archive': 'archiveRelease',
  'release.unarchive': 'unarchiveRelease',
}

/** A page of what happened to a release and which documents came and went, newest first. */
export function releaseEventPage(
  log: TransactionLog,
  name: string,
  {limit = DEFAULT_LIMIT, cursor}: {readonly limit?: number; readonly cursor?: string},
): EventPage {
  const before = cursor ? Number.parseInt(cursor, 10) : Number.NaN
  const transactions = log.touchingRelease(
    {documentId: releaseDocumentId(name), versionsPrefix: versionsPrefix(name)},
    {reverse: true, limit, ...(Number.isNaN(before) ? {} : {toSeq: before - 1})},
  )
  const last = transactions.at(-1)
  return {
    events: transactions.flatMap((transaction) => eventsOf(log, name, transaction)),
    nextCursor: last && transactions.length === limit ? String(last.seq) : '',
  }
}

function eventsOf(log: TransactionLog, name: string, transaction: LoggedTransaction): JsonObject[] {
  const {timestamp, author} = transaction
  return log.changes(transaction.seq).flatMap((change) => {
    const details =
      change.documentId === releaseDocumentId(name)
        ? releaseStep(log, transaction, change)
        : documentStep(log, name, transaction, change)
    return details ? [{releaseName: name, timestamp, author, ...details}] : []
  })
}

function releaseStep(
  log: TransactionLog,
  {seq}: LoggedTransaction,
  {documentId, action}: LoggedChange,
): JsonObject | null {
  const type = RELEASE_EVENTS[action ?? '']
  if (type === undefined) return null
  const publishAt: JsonValue | undefined =
    type === 'scheduleRelease' ? stateAt(log, documentId, seq)?.publishAt : undefined
  return {type, ...(publishAt === undefined ? {} : {publishAt})}
}

/** A document that was added or discarded; those that the release itself moves are no news. */
function documentStep(
  log: TransactionLog,
  name: string,
  transaction: LoggedTransaction,
  {documentId: versionId, transition, action, previousRevision}: LoggedChange,
): JsonObject | null {
  const isMember = versionId.startsWith(versionsPrefix(name))
  if (!isMember || transition === 'update' || action?.startsWith('release.')) return null
  const isAdded = transition === 'appear'
  const document = stateAt(log, versionId, isAdded ? transaction.seq : transaction.seq - 1)
  return {
    type: isAdded ? 'addDocumentToRelease' : 'discardDocumentFromRelease',
    documentId: publishedIdOf(versionId),
    documentType: document?._type ?? '',
    versionId,
    versionRevisionId: isAdded ? transaction.id : (previousRevision ?? transaction.id),
    ...(isAdded ? {revisionId: transaction.id} : {}),
  }
}
