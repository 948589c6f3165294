import {z} from 'zod'
import type {Frequency} from '../subscriber.ts'
import type {SubscriptionDatabase} from './subscription-database.ts'

/** Articles that wait to be told to one subscriber. */
export interface DueDeliveries {
  subscriberId: string
  articleIds: string[]
  /** How often it was tried already. */
  attempts: number
}

/** The outbox: each article once to each subscriber, whatever happens. */
export interface DeliveryTable {
  /**
   * Queues an article for everybody who follows one of its authors. Returns false when it was
   * known already: then nothing happens.
   */
  announce(
    article: {id: string; authorIds: readonly string[]},
    times: {now: number; due: Readonly<Record<Frequency, number>>},
  ): boolean
  /** What is due, for subscribers whose last mail was sent before `lastMailBefore`. */
  due(now: number, lastMailBefore: number): DueDeliveries[]
  /** Throws when one of them is not waiting any more: somebody else is sending it. */
  handOver(deliveries: DueDeliveries, now: number): void
  sent(deliveries: DueDeliveries, now: number): void
  /** The server did not take them: they wait again. */
  postpone(deliveries: DueDeliveries, dueAt: number): void
  fail(deliveries: DueDeliveries, now: number): void
  /** Forgets deliveries of which nothing is to be told. */
  cancel(deliveries: DueDeliveries): void
  /** Moves what waits, after a subscriber has changed how often they want mail. */
  reschedule(subscriberId: string, dueAt: number): void
  /** Forgets what was sent, or given up, before a time. */
  purge(before: number): void
}

const dueSchema = z.object({
  subscriber_id: z.string(),
  article_id: z.string(),
  attempts: z.number(),
})

/** Creates the table's functions on a connection. */
export function createDeliveryTable(database: SubscriptionDatabase): DeliveryTable {
  function change(
    {articleIds, subscriberId}: DueDeliveries,
    assignments: string,
    from: readonly string[],
    ...values: (number | string)[]
  ): number {
    return database.run(
      `UPDATE delivery SET ${assignments} WHERE subscriber_id = ?
       AND article_id IN (SELECT value FROM json_each(?))
       AND state IN (SELECT value FROM json_each(?))`,
      ...values,
      subscriberId,
      JSON.stringify(articleIds),
      JSON.stringify(from),
    )
  }
  return {
    announce({authorIds, id}, {due, now}) {
      return database.transaction(() => {
        const isNew = database.run(
          'INSERT INTO article (id, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
          id,
          now,
        )
        if (isNew === 0) return false
        database.run(
          `INSERT INTO delivery (subscriber_id, article_id, state, due_at, changed_at)
           SELECT DISTINCT subscriber.id, ?, 'waiting',
             CASE frequency WHEN 'instant' THEN ? ELSE ? END, ?
           FROM subscription JOIN subscriber ON subscriber.id = subscriber_id
           WHERE confirmed_at IS NOT NULL AND person_id IN (SELECT value FROM json_each(?))`,
          id,
          due.instant,
          due.weekly,
          now,
          JSON.stringify(authorIds),
        )
        return true
      })
    },
    due(now, lastMailBefore) {
      const rows = database.all(
        `SELECT subscriber_id, article_id, attempts
         FROM delivery JOIN subscriber ON id = subscriber_id
         WHERE state = 'waiting' AND due_at <= ? AND last_mail_at < ?
         ORDER BY subscriber_id, due_at, article_id LIMIT 5000`,
        now,
        lastMailBefore,
      )
      const bySubscriber = new Map<string, DueDeliveries>()
      for (const row of rows) {
        const {article_id, attempts, subscriber_id: subscriberId} = dueSchema.parse(row)
        const known = bySubscriber.get(subscriberId)
        bySubscriber.set(subscriberId, {
          subscriberId,
          articleIds: [...(known?.articleIds ?? []), article_id],
          attempts: Math.max(known?.attempts ?? 0, attempts),
        })
      }
      return [...bySubscriber.values()]
    },
    handOver(deliveries, now) {
      database.transaction(() => {
        const set = "state = 'handed-over', changed_at = ?"
        if (change(deliveries, set, ['waiting'], now) === deliveries.articleIds.length) return
        throw new Error('Somebody else is sending these deliveries.')
      })
    },
    sent(deliveries, now) {
      change(deliveries, "state = 'sent', changed_at = ?", ['handed-over'], now)
    },
    postpone(deliveries, dueAt) {
      const set = "state = 'waiting', due_at = ?, attempts = attempts + 1"
      change(deliveries, set, ['waiting', 'handed-over'], dueAt)
    },
    fail(deliveries, now) {
      change(deliveries, "state = 'failed', changed_at = ?", ['waiting', 'handed-over'], now)
    },
    cancel({articleIds, subscriberId}) {
      database.run(
        `DELETE FROM delivery WHERE subscriber_id = ? AND state = 'waiting'
         AND article_id IN (SELECT value FROM json_each(?))`,
        subscriberId,
        JSON.stringify(articleIds),
      )
    },
    reschedule(subscriberId, dueAt) {
      database.run(
        "UPDATE delivery SET due_at = ? WHERE subscriber_id = ? AND state = 'waiting'",
        dueAt,
        subscriberId,
      )
    },
    purge(before) {
      database.run("DELETE FROM delivery WHERE state <> 'waiting' AND changed_at < ?", before)
    },
  }
}
