import {publishedIdOf} from '../groq/document-group.ts'
import {releaseOf} from '../documents/ids.ts'
import {releaseDocumentId} from '../documents/releases/release-document.ts'
import type {JsonObject} from '../documents/types.ts'
import type {LoggedEntry, TransactionLog} from '../storage/transaction-log.ts'
import {stateAt} from './document-at.ts'

/** An event with the position of its transaction in the log. */
export interface PlacedEvent {
  readonly seq: number
  readonly event: JsonObject
}

/** How a schedule ended, by the action that ended it. */
const ENDINGS: Readonly<Record<string, string>> = {
  'release.publishScheduled': 'published',
  'release.schedule': 'unscheduled',
  'release.unschedule': 'unscheduled',
  'release.fail': 'unscheduled',
}

/**
 * When a version was scheduled and unscheduled with its release, newest first (sanity:
 * ScheduleDocumentVersionEvent). The bounds are positions in the log, both inclusive.
 */
export function scheduleEvents(
  log: TransactionLog,
  versionId: string,
  {fromSeq, toSeq}: {readonly fromSeq: number; readonly toSeq: number},
): PlacedEvent[] {
  const release = releaseOf(versionId)
  if (release === null) return []
  const steps = log
    .entries(releaseDocumentId(release))
    .filter(({action}) => action !== null && action in ENDINGS)
  return steps
    .flatMap((entry, index) => {
      const [revision] = log.entries(versionId, {reverse: true, toSeq: entry.seq, limit: 1})
      // Scheduled before this document was in the release, or after it had left.
      if (!revision || revision.transition === 'disappear') return []
      if (entry.seq < fromSeq || entry.seq > toSeq) return []
      const details = stepDetails(log, entry, steps[index + 1])
      if (!details) return []
      const {timestamp, author, seq} = entry
      const subject = {documentId: publishedIdOf(versionId), timestamp, author}
      const version = {releaseId: release, versionId, versionRevisionId: revision.id}
      return [{seq, event: {...subject, ...version, ...details}}]
    })
    .toReversed()
}

function stepDetails(
  log: TransactionLog,
  {action, documentId, seq}: LoggedEntry,
  next: LoggedEntry | undefined,
): JsonObject | null {
  if (action === 'release.unschedule') return {type: 'unscheduleDocumentVersion'}
  if (action !== 'release.schedule') return null
  return {
    type: 'scheduleDocumentVersion',
    state: (next?.action && ENDINGS[next.action]) ?? 'pending',
    publishAt: stateAt(log, documentId, seq)?.publishAt ?? '',
  }
}
