import type {LakeDatabase, Row} from './database.ts'
import {integer, optionalText, text} from './row.ts'

/** A webhook delivery that is due, as the outbox keeps it until the receiver has taken it. */
export interface Delivery {
  readonly id: string
  readonly hookId: string
  readonly dataset: string
  /** Position of the transaction in its dataset. */
  readonly seq: number
  readonly documentId: string
  /** The same on every attempt. */
  readonly idempotencyKey: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds since 1970 when the next attempt may start. */
  readonly dueAt: number
}

/** A delivery with what became of it so far. */
export interface QueuedDelivery extends Delivery {
  /** Attempts made. */
  readonly attempt: number
  /** A `failed` delivery is kept for the operator and never tried again. */
  readonly status: 'pending' | 'failed'
  readonly lastError: string | null
}

/** The queue of webhook deliveries of all datasets. */
export interface OutboxTable {
  /** Call inside the transaction that causes the deliveries. */
  add(deliveries: readonly Delivery[]): void
  /** The oldest pending delivery of each hook that is due: one in flight per hook keeps order. */
  due(now: number): QueuedDelivery[]
  /** When the next pending delivery is due, or null for an empty queue. */
  nextDueAt(): number | null
  /** Deliveries of one hook, newest first. */
  ofHook(hookId: string, limit: number): QueuedDelivery[]
  /** The receiver took it. */
  remove(id: string): void
  retry(id: string, attempt: {readonly dueAt: number; readonly error: string}): void
  fail(id: string, error: string): void
  /** Drops what waits for a hook that no longer exists. */
  removeHook(hookId: string): void
}

const ADD = `INSERT INTO outbox
  (id, hook_id, dataset, seq, document_id, idempotency_key, body, headers, due_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

const DUE = `SELECT * FROM outbox AS head WHERE status = 'pending' AND due_at <= ?
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS earlier WHERE earlier.hook_id = head.hook_id
    AND earlier.status = 'pending' AND earlier.rowid < head.rowid)
  ORDER BY rowid`

const RETRY = `UPDATE outbox SET attempt = attempt + 1, due_at = ?, last_error = ? WHERE id = ?`

const FAIL = `UPDATE outbox SET attempt = attempt + 1, status = 'failed', last_error = ?
  WHERE id = ?`

/** The delivery queue of an open database. */
export function createOutboxTable(database: LakeDatabase): OutboxTable {
  return {
    add(deliveries) {
      for (const delivery of deliveries) {
        const {id, hookId, dataset, seq, documentId, idempotencyKey, body, dueAt} = delivery
        const headers = JSON.stringify(delivery.headers)
        const values = [documentId, idempotencyKey, body, headers, dueAt]
        database.run(ADD, id, hookId, dataset, seq, ...values)
      }
    },
    due: (now) => database.all(DUE, now).map(toDelivery),
    nextDueAt() {
      const row = database.get(`SELECT min(due_at) AS due_at FROM outbox WHERE status = 'pending'`)
      return row && row.due_at !== null ? integer(row, 'due_at') : null
    },
    ofHook: (hookId, limit) =>
      database
        .all('SELECT * FROM outbox WHERE hook_id = ? ORDER BY rowid DESC LIMIT ?', hookId, limit)
        .map(toDelivery),
    remove: (id) => void database.run('DELETE FROM outbox WHERE id = ?', id),
    retry: (id, {dueAt, error}) => void database.run(RETRY, dueAt, error, id),
    fail: (id, error) => void database.run(FAIL, error, id),
    removeHook: (hookId) => void database.run('DELETE FROM outbox WHERE hook_id = ?', hookId),
  }
}

function toDelivery(row: Row): QueuedDelivery {
  return {
    id: text(row, 'id'),
    hookId: text(row, 'hook_id'),
    dataset: text(row, 'dataset'),
    seq: integer(row, 'seq'),
    documentId: text(row, 'document_id'),
    idempotencyKey: text(row, 'idempotency_key'),
    body: text(row, 'body'),
    headers: parseHeaders(text(row, 'headers')),
    dueAt: integer(row, 'due_at'),
    attempt: integer(row, 'attempt'),
    status: text(row, 'status') === 'failed' ? 'failed' : 'pending',
    lastError: optionalText(row, 'last_error'),
  }
}

function parseHeaders(json: string): Record<string, string> {
  const parsed: unknown = JSON.parse(json)
  if (typeof parsed !== 'object' || parsed === null) return {}
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]))
}
