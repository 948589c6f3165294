import {applyPatch} from 'mendoza'
import {isJsonObject, isStoredDocument, parseStoredDocument} from '../documents/json.ts'
import type {StoredDocument} from '../documents/types.ts'
import type {TransactionLog} from '../storage/transaction-log.ts'
import type {HistoryPoint} from './history.ts'
import {parseEffects} from './logged-json.ts'

/** A document as it was, or null when it did not exist then or its history is gone. */
export function documentAt(
  log: TransactionLog,
  id: string,
  point: HistoryPoint,
): StoredDocument | null {
  return stateAt(log, id, seqOf(log, id, point))
}

function seqOf(log: TransactionLog, id: string, point: HistoryPoint): number {
  if ('revision' in point) return log.find(point.revision)?.seq ?? 0
  if ('time' in point) return log.seqAt(point.time)
  const [last] = log.entries(id, {reverse: true, limit: 1})
  if (!last) return 0
  return last.transition === 'disappear' ? last.seq - 1 : last.seq
}

/** A document as a transaction left it. Replays the effects since the newest snapshot. They are computed without `_rev`. */
export function stateAt(log: TransactionLog, id: string, seq: number): StoredDocument | null {
  const snapshot = log.snapshot(id, seq)
  const entries = log.entries(id, {fromSeq: snapshot ? snapshot.seq + 1 : 0, toSeq: seq})
  let state: unknown = null
  let revision = ''
  if (snapshot) {
    const {_rev, ...rest} = parseStoredDocument(snapshot.json)
    state = rest
    revision = _rev
  }
  for (const entry of entries) {
    state = applyPatch(state, parseEffects(entry.effects).apply)
    revision = entry.id
  }
  const document = isJsonObject(state) ? {...state, _rev: revision} : null
  return isStoredDocument(document) ? document : null
}
