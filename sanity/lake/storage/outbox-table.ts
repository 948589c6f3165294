import type {LakeDatabase, Row} from './database.ts'
import {integer, optionalInteger, optionalText, text} from './row.ts'

/** A webhook delivery, as the outbox keeps it until the receiver has taken it. */
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

/** A delivery that waits, with the number of attempts made. */
export interface WaitingDelivery extends Delivery {
  readonly attempts: number
}

/** One request to a receiver and what came of it. */
export interface DeliveryAttempt {
  readonly deliveryId: string
  readonly hookId: string
  readonly dataset: string
  readonly documentId: string
  readonly idempotencyKey: string
  /** 1 for the first. */
  readonly attempt: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly durationMs: number
  /** HTTP status, null when there was no answer. */
  readonly status: number | null
  readonly error: string | null
}

/** The queue of webhook deliveries of all datasets, and the attempts made. */
export interface OutboxTable {
  /** Call inside the transaction that causes the deliveries. */
  add(deliveries: readonly Delivery[]): void
  /** The oldest waiting delivery of a hook: one at a time keeps their order. */
  next(hookId: string): WaitingDelivery | undefined
  /** Ids of the hooks that have waiting deliveries. */
  waitingHooks(): string[]
  reschedule(id: string, plan: {readonly dueAt: number; readonly attempts: number}): void
  /** The receiver took it, or never will. */
  remove(id: string): void
  /** Keeps the newest 200 attempts of a hook. */
  recordAttempt(attempt: DeliveryAttempt): void
  /** Newest first. */
  attempts(hookId: string, limit: number): DeliveryAttempt[]
}

const ADD = `INSERT INTO outbox
  (id, hook_id, dataset, seq, document_id, idempotency_key, body, headers, due_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

const RECORD = `INSERT INTO delivery_attempt (delivery_id, hook_id, dataset, document_id,
  idempotency_key, attempt, at, duration_ms, status, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const FORGET_OLD = `DELETE FROM delivery_attempt WHERE hook_id = ?1 AND number <= (
  SELECT number FROM delivery_attempt WHERE hook_id = ?1 ORDER BY number DESC LIMIT 1 OFFSET 200)`

const ATTEMPTS = 'SELECT * FROM delivery_attempt WHERE hook_id = ? ORDER BY number DESC LIMIT ?'

/** The delivery queue in an open database. */
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
    next(hookId) {
      const sql = 'SELECT * FROM outbox WHERE hook_id = ? ORDER BY rowid LIMIT 1'
      const row = database.get(sql, hookId)
      return row && toDelivery(row)
    },
    waitingHooks: () =>
      database
        .all('SELECT DISTINCT hook_id FROM outbox ORDER BY hook_id')
        .map((row) => text(row, 'hook_id')),
    reschedule(id, {dueAt, attempts}) {
      database.run('UPDATE outbox SET due_at = ?, attempts = ? WHERE id = ?', dueAt, attempts, id)
    },
    remove(id) {
      database.run('DELETE FROM outbox WHERE id = ?', id)
    },
    recordAttempt(attempt) {
      const {deliveryId, hookId, dataset, documentId, idempotencyKey} = attempt
      const outcome = [attempt.at, Math.round(attempt.durationMs), attempt.status, attempt.error]
      const subject = [deliveryId, hookId, dataset, documentId, idempotencyKey]
      database.run(RECORD, ...subject, attempt.attempt, ...outcome)
      database.run(FORGET_OLD, hookId)
    },
    attempts: (hookId, limit) => database.all(ATTEMPTS, hookId, limit).map(toAttempt),
  }
}

function toDelivery(row: Row): WaitingDelivery {
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
    attempts: integer(row, 'attempts'),
  }
}

function toAttempt(row: Row): DeliveryAttempt {
  return {
    deliveryId: text(row, 'delivery_id'),
    hookId: text(row, 'hook_id'),
    dataset: text(row, 'dataset'),
    documentId: text(row, 'document_id'),
    idempotencyKey: text(row, 'idempotency_key'),
    attempt: integer(row, 'attempt'),
    at: text(row, 'at'),
    durationMs: integer(row, 'duration_ms'),
    status: optionalInteger(row, 'status'),
    error: optionalText(row, 'error'),
  }
}

function parseHeaders(json: string): Record<string, string> {
  const parsed: unknown = JSON.parse(json)
  if (typeof parsed !== 'object' || parsed === null) return {}
  return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]))
}
