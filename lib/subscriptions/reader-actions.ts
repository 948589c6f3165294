import {CONFIRMATION_PERIOD, dueAt, MINUTE, DAY} from './delivery/timing.ts'
import type {AskTable} from './storage/ask-table.ts'
import type {DeliveryTable} from './storage/delivery-table.ts'
import type {SubscriberTable, Subscription} from './storage/subscriber-table.ts'
import type {SubscriptionDatabase} from './storage/subscription-database.ts'
import type {Frequency, Subscriber} from './subscriber.ts'
import type {Tokens} from './tokens.ts'

/** What readers can do with a form or a link of a letter. */
export interface ReaderActions {
  /** Notes a wish and queues the letter that asks for it. Says nothing about the address. */
  follow(wish: {email: string; personId: string; frequency: Frequency}): void
  /** What a confirmation link is about, or `undefined` when it has run out. */
  wishOf(token: string): {personId: string} | undefined
  /** Confirms; returns a token for the preferences, or `undefined` when the link has run out. */
  confirm(token: string): string | undefined
  /** Whose preferences a link opens, or `undefined` when they are gone. */
  preferencesOf(
    token: string,
  ): {subscriber: Subscriber; subscriptions: readonly Subscription[]} | undefined
  /** Keeps some of those followed; with nobody left, the address is deleted. */
  change(token: string, wanted: {frequency: Frequency; personIds: readonly string[]}): boolean
  /** One click in a mail program. Doing it again is harmless. */
  unsubscribe(token: string): boolean
  /** A token for the preferences of whoever got the letter that an unsubscribe link is from. */
  preferencesTokenFor(unsubscribeToken: string): string | undefined
}

/** What the actions work with. */
export interface ReaderActionsOptions {
  asks: AskTable
  database: SubscriptionDatabase
  deliveries: DeliveryTable
  subscribers: SubscriberTable
  tokens: Tokens
  now: () => number
  randomId: () => string
}

/** A letter for the same wish, or more letters than these to one address, wait until tomorrow. */
const ASKS_PER_DAY = 5
const ASK_AGAIN_AFTER = 15 * MINUTE

/** More than people can cause: programs that type addresses without end do not fill the disk. */
const MOST_WISHES = 20_000

/** Creates the actions. All of them are synchronous: what they return is on disk. */
export function createReaderActions(options: ReaderActionsOptions): ReaderActions {
  const {asks, database, deliveries, now, randomId, subscribers, tokens} = options

  /** Everybody followed is somebody of `keep`; without any the address goes. */
  function keepOnly(subscriberId: string, keep: (personId: string) => boolean): void {
    const subscriptions = subscribers.subscriptions(subscriberId)
    for (const {personId} of subscriptions.filter((subscription) => !keep(subscription.personId))) {
      subscribers.unfollow(subscriberId, personId)
    }
    if (!subscriptions.some(({personId}) => keep(personId))) subscribers.remove(subscriberId)
  }

  const readWish = (token: string) => {
    const grant = tokens.read(token, 'confirm')
    if (!grant || grant.until < now()) return undefined
    const wished = subscribers
      .subscriptions(grant.subscriberId)
      .some(({personId}) => personId === grant.personId)
    return wished ? grant : undefined
  }

  const preferencesToken = (subscriberId: string): string =>
    tokens.sign({purpose: 'preferences', subscriberId})

  return {
    follow({email, frequency, personId}) {
      if (subscribers.wishes() >= MOST_WISHES) return
      database.transaction(() => {
        const known = subscribers.byEmail(email)
        const subscriber = known ?? {id: randomId(), email, frequency}
        if (!known) subscribers.add(subscriber, now())
        // Nobody but the owner changes what a confirmed address gets.
        else if (!subscribers.subscriptions(known.id).some(({confirmed}) => confirmed)) {
          subscribers.setFrequency(known.id, frequency)
        }
        subscribers.wish(subscriber.id, personId, now())
        asks.queue(
          {subscriberId: subscriber.id, personId},
          {
            now: now(),
            notSince: now() - ASK_AGAIN_AFTER,
            perDay: ASKS_PER_DAY,
            dayAgo: now() - DAY,
          },
        )
      })
    },
    wishOf: (token) => readWish(token),
    confirm(token) {
      const grant = readWish(token)
      if (!grant) return undefined
      subscribers.confirm(grant.subscriberId, grant.personId, now())
      return preferencesToken(grant.subscriberId)
    },
    preferencesOf(token) {
      const grant = tokens.read(token, 'preferences')
      const subscriber = grant && subscribers.find(grant.subscriberId)
      if (!subscriber) return undefined
      const subscriptions = subscribers.subscriptions(subscriber.id)
      return {subscriber, subscriptions: subscriptions.filter(({confirmed}) => confirmed)}
    },
    change(token, {frequency, personIds}) {
      const grant = tokens.read(token, 'preferences')
      const subscriber = grant && subscribers.find(grant.subscriberId)
      if (!subscriber) return false
      database.transaction(() => {
        if (frequency !== subscriber.frequency) {
          subscribers.setFrequency(subscriber.id, frequency)
          deliveries.reschedule(subscriber.id, dueAt(frequency, now()))
        }
        keepOnly(subscriber.id, (personId) => personIds.includes(personId))
      })
      return true
    },
    unsubscribe(token) {
      const grant = tokens.read(token, 'unsubscribe')
      if (!grant) return false
      const {personIds, subscriberId} = grant
      database.transaction(() => {
        keepOnly(subscriberId, (personId) => !personIds.includes(personId))
      })
      return true
    },
    preferencesTokenFor(unsubscribeToken) {
      const grant = tokens.read(unsubscribeToken, 'unsubscribe')
      return grant && preferencesToken(grant.subscriberId)
    },
  }
}

/** Deletes wishes that nobody confirmed, and addresses that follow nobody. */
export function purgeSubscribers(subscribers: SubscriberTable, now: number): void {
  subscribers.purge(now - CONFIRMATION_PERIOD)
}
