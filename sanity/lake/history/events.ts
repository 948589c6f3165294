import {publishedIdOf} from '../groq/document-group.ts'
import {draftIdOf, releaseOf} from '../documents/ids.ts'
import type {JsonObject} from '../documents/types.ts'
import type {LoggedChange, LoggedEntry, TransactionLog} from '../storage/transaction-log.ts'
import type {EventPage} from './history.ts'
import {scheduleEvents} from './schedule-events.ts'

const DEFAULT_LIMIT = 100

/** Why a version was published, by action; every other one published just this document. */
const PUBLISH_CAUSES: Readonly<Record<string, string>> = {
  'release.publish': 'release.publish',
  'release.publishScheduled': 'release.schedule',
}
/** Actions that take a published document away without deleting the whole group. */
const UNPUBLISHING: ReadonlySet<string> = new Set(['unpublish', ...Object.keys(PUBLISH_CAUSES)])

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
  const isFull = last !== undefined && entries.length === limit
  const toSeq = Number.isNaN(before) ? Number.MAX_SAFE_INTEGER : before - 1
  const schedules = scheduleEvents(log, id, {fromSeq: isFull ? last.seq : 0, toSeq})
  const own = entries.map((entry) => ({
    seq: entry.seq,
    event: isPublished ? publishedEvent(log, entry) : versionEvent(log, entry),
  }))
  const placed = [...own, ...schedules].toSorted((a, b) => b.seq - a.seq)
  return {
    events: placed.map((one) => one.event),
    nextCursor: isFull ? String(last.seq) : '',
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
    if (!UNPUBLISHING.has(entry.action ?? '') && !created)
      return event('deleteDocumentGroup', entry)
    const versionId = created?.documentId ?? draftIdOf(documentId)
    const marked = versions.find((change) => releaseOf(change.documentId) !== null)
    const release = marked ? releaseDetail(marked.documentId) : {}
    const details = {versionId, versionRevisionId: revisionId, ...release}
    return event('unpublishDocument', entry, details)
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
    publishCause: PUBLISH_CAUSES[entry.action ?? ''] ?? 'document.publish',
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
