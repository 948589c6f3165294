import {
  alreadyFollowingLetter,
  articlesLetter,
  confirmationLetter,
  type Stationery,
} from '../letters/letters.ts'
import type {Letter} from '../letters/letter.ts'
import type {News, NewsArticle} from '../news.ts'
import type {Ask, AskTable} from '../storage/ask-table.ts'
import type {DeliveryTable, DueDeliveries} from '../storage/delivery-table.ts'
import type {SubscriberTable} from '../storage/subscriber-table.ts'
import type {Outcome, Post} from './smtp.ts'
import {CONFIRMATION_PERIOD, DAY, HOUR, retryAt} from './timing.ts'

/** What the dispatcher works with. */
export interface DispatcherOptions {
  asks: AskTable
  deliveries: DeliveryTable
  subscribers: SubscriberTable
  news: News
  post: Post
  stationery: (site: string) => Stationery
  now: () => number
  /** Waits until the next letter may be sent. */
  pace: () => Promise<void>
  /** Tells the operator of what should not happen. */
  report: (problem: string, details: Record<string, unknown>) => void
}

/** Sends what is due. */
export interface Dispatcher {
  /** One round; resolves when everything due had its turn. Rejects when the content is unreachable. */
  run(): Promise<void>
  /** Lets the round end after the letter that is being sent. */
  stop(): void
}

/** Whoever follows busy people gets several articles in one letter rather than many letters. */
const SHORTEST_GAP = HOUR

/** Letters to addresses that nobody has confirmed, per hour: a flood of them would be abuse of us. */
const MOST_ASKS_PER_HOUR = 200

/** Refusals in a row after which an address is taken for dead. */
const MOST_REFUSALS = 3

/** Creates a dispatcher. At most one may work on a database at a time. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const {asks, deliveries, news, now, pace, post, report, stationery, subscribers} = options
  let stopped = false

  async function send(letter: Letter, onHandOver: () => void): Promise<Outcome> {
    await pace()
    return post.send(letter, onHandOver)
  }

  /** Whether the address is dead, and gone from the list with everything about it. */
  function isDead(subscriberId: string, outcome: Outcome): boolean {
    if (outcome.kind !== 'refused') return false
    const refusals = subscribers.refused(subscriberId)
    if (!outcome.unknown && refusals < MOST_REFUSALS) return false
    subscribers.remove(subscriberId)
    report('address-removed', {reason: outcome.reason})
    return true
  }

  async function sendAsk(ask: Ask, paper: Stationery): Promise<Outcome | undefined> {
    const {attempts, confirmed, personId, subscriber} = ask
    const [person] = await news.people([personId])
    if (!person) {
      asks.giveUp(ask)
      return undefined
    }
    const until = now() + CONFIRMATION_PERIOD
    const letter = confirmed
      ? await alreadyFollowingLetter(paper, {person, subscriber, now: now()})
      : await confirmationLetter(paper, {person, subscriber, until})
    const outcome = await send(letter, () => undefined)
    if (outcome.kind === 'accepted' || outcome.kind === 'unanswered') asks.asked(ask, now())
    else if (!isDead(subscriber.id, outcome)) {
      const again = outcome.kind === 'deferred' ? retryAt(attempts, now()) : undefined
      if (again === undefined) asks.giveUp(ask)
      else asks.postpone(ask, again)
    }
    return outcome
  }

  async function sendArticles(
    due: DueDeliveries,
    paper: Stationery,
    read: (ids: readonly string[]) => Promise<readonly NewsArticle[]>,
  ): Promise<Outcome | undefined> {
    const subscriber = subscribers.find(due.subscriberId)
    if (!subscriber) return undefined
    const follows = subscribers
      .subscriptions(subscriber.id)
      .flatMap(({confirmed, personId}) => (confirmed ? [personId] : []))
    const articles = (await read(due.articleIds)).filter(({authors}) =>
      authors.some(({_id}) => follows.includes(_id)),
    )
    const live = await asyncFilter(articles, (article) => news.isLive(article))
    const idsOf = (some: readonly NewsArticle[]): string[] => some.map(({_id}) => _id)
    const part = (articleIds: string[]): DueDeliveries => ({...due, articleIds})
    // Withdrawn, or by nobody whom they still follow.
    deliveries.cancel(part(due.articleIds.filter((id) => !idsOf(articles).includes(id))))
    // What is not live yet stays due for the next round.
    if (live.length === 0) return undefined
    const sending = part(idsOf(live))
    const letter = await articlesLetter(paper, {articles: live, follows, subscriber})
    const outcome = await send(letter, () => deliveries.handOver(sending, now()))
    settle(sending, outcome)
    return outcome
  }

  function settle(sending: DueDeliveries, outcome: Outcome): void {
    if (isDead(sending.subscriberId, outcome)) return
    switch (outcome.kind) {
      case 'accepted':
        deliveries.sent(sending, now())
        return subscribers.mailed(sending.subscriberId, now())
      case 'unanswered':
        // It stays as it is, handed over: another attempt might be the second letter.
        return report('letter-unanswered', {reason: outcome.reason})
      case 'rejected':
        report('letter-rejected', {reason: outcome.reason})
        return deliveries.fail(sending, now())
      case 'refused':
        return deliveries.postpone(sending, now() + DAY)
      case 'deferred': {
        const again = retryAt(sending.attempts, now())
        if (again !== undefined) return deliveries.postpone(sending, again)
        report('letter-given-up', {reason: outcome.reason})
        return deliveries.fail(sending, now())
      }
    }
  }

  async function round(): Promise<void> {
    const allowance = MOST_ASKS_PER_HOUR - asks.askedSince(now() - HOUR)
    const dueAsks = asks.due(now()).slice(0, Math.max(0, allowance))
    const due = deliveries.due(now(), now() - SHORTEST_GAP)
    if (dueAsks.length === 0 && due.length === 0) return
    const paper = stationery(await news.siteName())
    const known = new Map<string, Promise<readonly NewsArticle[]>>()
    const read = async (ids: readonly string[]): Promise<readonly NewsArticle[]> => {
      const key = ids.join(' ')
      const reading = known.get(key) ?? news.articles(ids)
      known.set(key, reading)
      return reading
    }
    const work = [
      ...dueAsks.map((ask) => () => sendAsk(ask, paper)),
      ...due.map((some) => () => sendArticles(some, paper, read)),
    ]
    for (const sendOne of work) {
      if (stopped) return
      const outcome = await sendOne()
      if (outcome?.kind !== 'deferred' || !outcome.down) continue
      // Nobody else would be served either: the others keep their turn.
      return report('mail-server-unreachable', {reason: outcome.reason})
    }
  }

  return {
    async run() {
      try {
        await round()
      } finally {
        post.rest()
      }
    },
    stop() {
      stopped = true
    },
  }
}

async function asyncFilter<Item>(
  items: readonly Item[],
  test: (item: Item) => Promise<boolean>,
): Promise<Item[]> {
  const results = await Promise.all(items.map(test))
  return items.filter((_, index) => results[index])
}
