import {z} from 'zod'
import {type Frequency, type Subscriber, subscriberSchema} from '../subscriber.ts'
import type {SubscriptionDatabase} from './subscription-database.ts'

/** A person followed by e-mail. */
export interface Subscription {
  personId: string
  confirmed: boolean
}

/** Subscribers and whom they follow. */
export interface SubscriberTable {
  find(id: string): Subscriber | undefined
  byEmail(email: string): Subscriber | undefined
  add(subscriber: Subscriber, now: number): void
  setFrequency(id: string, frequency: Frequency): void
  /** Deletes the address and everything that belongs to it. */
  remove(id: string): void
  subscriptions(subscriberId: string): Subscription[]
  /** Notes that an unconfirmed wish to follow exists; nothing when it is there already. */
  wish(subscriberId: string, personId: string, now: number): void
  /** How many wishes nobody has confirmed. */
  wishes(): number
  /** Whether there was such a wish. */
  confirm(subscriberId: string, personId: string, now: number): boolean
  unfollow(subscriberId: string, personId: string): void
  /** Counts a refusal by the server of the address; returns how many there were in a row. */
  refused(id: string): number
  /** A mail was accepted: the address works. */
  mailed(id: string, now: number): void
  /** Deletes wishes from before a time, and addresses that follow nobody. */
  purge(wishesBefore: number): void
}

const subscriptionSchema = z
  .object({person_id: z.string(), confirmed_at: z.number().nullable()})
  .transform(({confirmed_at, person_id}) => ({
    personId: person_id,
    confirmed: confirmed_at !== null,
  }))

/** Creates the table's functions on a connection. */
export function createSubscriberTable(database: SubscriptionDatabase): SubscriberTable {
  const one = (sql: string, value: string): Subscriber | undefined => {
    const row = database.get(`SELECT id, email, frequency FROM subscriber WHERE ${sql} = ?`, value)
    return row === undefined ? undefined : subscriberSchema.parse(row)
  }
  return {
    find: (id) => one('id', id),
    byEmail: (email) => one('email', email),
    add({email, frequency, id}, now) {
      database.run(
        'INSERT INTO subscriber (id, email, frequency, created_at) VALUES (?, ?, ?, ?)',
        id,
        email,
        frequency,
        now,
      )
    },
    setFrequency(id, frequency) {
      database.run('UPDATE subscriber SET frequency = ? WHERE id = ?', frequency, id)
    },
    remove: (id) => void database.run('DELETE FROM subscriber WHERE id = ?', id),
    subscriptions: (subscriberId) =>
      database
        .all(
          `SELECT person_id, confirmed_at FROM subscription
           WHERE subscriber_id = ? ORDER BY created_at, person_id`,
          subscriberId,
        )
        .map((row) => subscriptionSchema.parse(row)),
    wish(subscriberId, personId, now) {
      database.run(
        `INSERT INTO subscription (subscriber_id, person_id, created_at) VALUES (?, ?, ?)
         ON CONFLICT DO NOTHING`,
        subscriberId,
        personId,
        now,
      )
    },
    wishes: () =>
      z
        .object({count: z.number()})
        .parse(
          database.get('SELECT count(*) AS count FROM subscription WHERE confirmed_at IS NULL'),
        ).count,
    confirm: (subscriberId, personId, now) =>
      database.run(
        `UPDATE subscription SET confirmed_at = coalesce(confirmed_at, ?), ask_due_at = NULL
         WHERE subscriber_id = ? AND person_id = ?`,
        now,
        subscriberId,
        personId,
      ) > 0,
    unfollow(subscriberId, personId) {
      database.run(
        'DELETE FROM subscription WHERE subscriber_id = ? AND person_id = ?',
        subscriberId,
        personId,
      )
    },
    refused(id) {
      const row = database.get(
        'UPDATE subscriber SET refusals = refusals + 1 WHERE id = ? RETURNING refusals',
        id,
      )
      return z.object({refusals: z.number()}).optional().parse(row)?.refusals ?? 0
    },
    mailed(id, now) {
      database.run('UPDATE subscriber SET refusals = 0, last_mail_at = ? WHERE id = ?', now, id)
    },
    purge(wishesBefore) {
      database.run(
        'DELETE FROM subscription WHERE confirmed_at IS NULL AND created_at < ?',
        wishesBefore,
      )
      database.run(
        'DELETE FROM subscriber WHERE id NOT IN (SELECT subscriber_id FROM subscription)',
      )
    },
  }
}
