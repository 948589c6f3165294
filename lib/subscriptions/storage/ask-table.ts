import {z} from 'zod'
import {subscriberSchema} from '../subscriber.ts'
import type {SubscriptionDatabase} from './subscription-database.ts'

const askSchema = z
  .object({
    ...subscriberSchema.shape,
    person_id: z.string(),
    confirmed_at: z.number().nullable(),
    ask_attempts: z.number(),
  })
  .transform(({ask_attempts, confirmed_at, person_id, ...subscriber}) => ({
    subscriber,
    personId: person_id,
    confirmed: confirmed_at !== null,
    attempts: ask_attempts,
  }))

/** A mail that asks the owner of an address whether a wish to follow is theirs. */
export type Ask = z.infer<typeof askSchema>

/** The outbox of those mails: at most one for each address and person followed. */
export interface AskTable {
  /**
   * Queues a mail, unless one for the same wish went out after `notSince`, or `perDay` mails to
   * this address wait or went out after `dayAgo`.
   */
  queue(
    key: {subscriberId: string; personId: string},
    limits: {now: number; notSince: number; perDay: number; dayAgo: number},
  ): void
  due(now: number): Ask[]
  asked(ask: Ask, now: number): void
  postpone(ask: Ask, dueAt: number): void
  giveUp(ask: Ask): void
  /** How many went out since a time, to all addresses. */
  askedSince(time: number): number
}

const KEY = 'subscriber_id = ? AND person_id = ?'

/** Creates the table's functions on a connection. */
export function createAskTable(database: SubscriptionDatabase): AskTable {
  const keyOf = ({personId, subscriber}: Ask) => [subscriber.id, personId] as const
  return {
    queue({personId, subscriberId}, {dayAgo, notSince, now, perDay}) {
      database.run(
        `UPDATE subscription SET ask_due_at = ?, ask_attempts = 0 WHERE ${KEY}
         AND ask_due_at IS NULL AND asked_at <= ? AND (
           SELECT count(*) FROM subscription AS theirs
           WHERE theirs.subscriber_id = subscription.subscriber_id
           AND (theirs.asked_at > ? OR theirs.ask_due_at IS NOT NULL)
         ) < ?`,
        now,
        subscriberId,
        personId,
        notSince,
        dayAgo,
        perDay,
      )
    },
    due: (now) =>
      database
        .all(
          `SELECT id, email, frequency, person_id, confirmed_at, ask_attempts
           FROM subscription JOIN subscriber ON id = subscriber_id
           WHERE ask_due_at <= ? ORDER BY ask_due_at, id, person_id LIMIT 100`,
          now,
        )
        .map((row) => askSchema.parse(row)),
    asked(ask, now) {
      database.run(
        `UPDATE subscription SET ask_due_at = NULL, asked_at = ? WHERE ${KEY}`,
        now,
        ...keyOf(ask),
      )
    },
    postpone(ask, dueAt) {
      database.run(
        `UPDATE subscription SET ask_due_at = ?, ask_attempts = ask_attempts + 1 WHERE ${KEY}`,
        dueAt,
        ...keyOf(ask),
      )
    },
    giveUp(ask) {
      database.run(`UPDATE subscription SET ask_due_at = NULL WHERE ${KEY}`, ...keyOf(ask))
    },
    askedSince: (time) =>
      z
        .object({count: z.number()})
        .parse(database.get('SELECT count(*) AS count FROM subscription WHERE asked_at > ?', time))
        .count,
  }
}
