import {publishedIdOf} from '../groq/document-group.ts'
import {draftIdOf, releaseOf} from '../documents/ids.ts'
import type {JsonObject} from '../documents/types.ts'
import type {LoggedChange, LoggedEntry, TransactionLog} from '../storage/transaction-log.ts'
import type {EventPage} from './history.ts'

const DEFAULT_LIMIT = 100

/**
 * A page of the events of one document, as the Studio's timeline reads them (sanity: events
 * store). Edits of drafts are not events here: the Studio builds those from the transactions.
 */
export function eventPage(
  log: TransactionLog,
  id: string,
  {limit = DEFAULT_LIMIT, cursor}: {readonly limit?: number; readonly cursor?: string},
): EventPage {
  const isPublished = publishedIdOf(id) === id
  const before = cursor ? Number.parseInt(cursor, 10) : Number.NaN
  const entries = log.entries(id, {
    reverse: true,
    limit,
    lifecycleOnly: !isPublished,
    ...(Number.isNaN(before) ? {} : {toSeq: before - 1}),
  })
  const last = entries.at(-1)
  return {
    events: entries.map((entry) =>
      isPublished ? publishedEvent(log, entry) : versionEvent(log, entry),
    ),
    nextCursor: last && entries.length === limit ? String(last.seq) : '',
  }
}

/** What happened to the published document of a group. */
function publishedEvent(log: TransactionLog, entry: LoggedEntry): JsonObject {
  const {documentId, transition, id: revisionId} = entry
  const versions = log
    .changes(entry.seq)
    .filter((change) => isVersionOf(change.documentId, documentId))
  if (transition === 'disappear') {
    const created = versions.find((change) => change.transition === 'appear')
    if (entry.action !== 'unpublish' && !created) return event('deleteDocumentGroup', entry)
    const versionId = created?.documentId ?? draftIdOf(documentId)
    return event('unpublishDocument', entry, {versionId, versionRevisionId: revisionId})
  }
  const source = versions.find((change) => change.transition === 'disappear')
  if (source) return publishEvent(log, entry, source)
  const type = transition === 'appear' ? 'createLiveDocument' : 'updateLiveDocument'
  return event(type, entry, {revisionId})
}

/** What happened to a draft or a version in a release. */
function versionEvent(log: TransactionLog, entry: LoggedEntry): JsonObject {
  const versionId = entry.documentId
  if (entry.transition !== 'disappear') {
    const versionRevisionId = entry.id
    const details = {versionId, versionRevisionId, ...releaseDetail(versionId)}
    return event('createDocumentVersion', entry, details)
  }
  const published = log
    .changes(entry.seq)
    .find((change) => change.documentId === publishedIdOf(versionId))
  if (published && published.transition !== 'disappear') return publishEvent(log, entry, entry)
  const versionRevisionId = entry.previousRevision ?? entry.id
  const details = {versionId, versionRevisionId, ...releaseDetail(versionId)}
  return event('deleteDocumentVersion', entry, details)
}

function publishEvent(log: TransactionLog, entry: LoggedEntry, source: LoggedChange): JsonObject {
  const versionId = source.documentId
  const [created] = log.entries(versionId, {
    toSeq: entry.seq - 1,
    lifecycleOnly: true,
    reverse: true,
    limit: 1,
  })
  return event('publishDocumentVersion', entry, {
    revisionId: entry.id,
    versionId,
    versionRevisionId: source.previousRevision ?? entry.id,
    publishCause: 'document.publish',
    contributors: log.authors(versionId, created?.seq ?? entry.seq, entry.seq),
    ...releaseDetail(versionId),
  })
}

function event(
  type: string,
  {documentId, timestamp, author}: LoggedEntry,
  details: JsonObject = {},
): JsonObject {
  return {type, documentId: publishedIdOf(documentId), timestamp, author, ...details}
}

function isVersionOf(id: string, publishedId: string): boolean {
  return id !== publishedId && publishedIdOf(id) === publishedId
}

function releaseDetail(versionId: string): JsonObject {
  const releaseId = releaseOf(versionId)
  return releaseId === null ? {} : {releaseId}
}
