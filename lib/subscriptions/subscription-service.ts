import {randomBytes, randomUUID} from 'node:crypto'
import {setTimeout as delay} from 'node:timers/promises'
import {announceNews} from './delivery/announcer.ts'
import {createDispatcher} from './delivery/dispatcher.ts'
import type {Post} from './delivery/smtp.ts'
import {DAY, MINUTE} from './delivery/timing.ts'
import {createLinks} from './links.ts'
import type {News} from './news.ts'
import {createReaderActions, purgeSubscribers, type ReaderActions} from './reader-actions.ts'
import {reportProblem} from './report-problem.ts'
import {createAskTable} from './storage/ask-table.ts'
import {createDeliveryTable} from './storage/delivery-table.ts'
import {rememberSetting} from './storage/setting-table.ts'
import {createSubscriberTable} from './storage/subscriber-table.ts'
import {openSubscriptionDatabase} from './storage/subscription-database.ts'
import {createTokens} from './tokens.ts'

/** What following by e-mail needs of the world. */
export interface SubscriptionServiceOptions {
  /** The file of subscribers; it is created when it is missing. */
  path: string
  news: News
  post: Post
  siteUrl: string
  postalAddress?: string | undefined
  /** Letters per minute that the mail server puts up with. */
  perMinute: number
  now?: () => number
  randomId?: () => string
  report?: (problem: string, details: Record<string, unknown>) => void
}

/** Following by e-mail. */
export interface SubscriptionService {
  readers: ReaderActions
  /** Looks for news, and sends everything due. Resolves when both are done; never rejects. */
  work(): Promise<void>
  /** Works now, and from now on every few minutes. */
  start(): void
  /** Ends after the letter that is being sent. */
  close(): Promise<void>
}

/** Missed webhooks, times of publishing that come, digests and retries are noticed this often. */
const TICK = MINUTE

/** How long it is remembered what was sent. */
const MEMORY = 30 * DAY

/** Opens the file of subscribers. Nothing is sent before `start()` or `work()`. Throws SQLite's errors. */
export function createSubscriptionService(
  options: SubscriptionServiceOptions,
): SubscriptionService {
  const {news, perMinute, post, postalAddress, siteUrl} = options
  const {now = Date.now, randomId = randomUUID, report = reportProblem} = options
  const database = openSubscriptionDatabase(options.path)
  const subscribers = createSubscriberTable(database)
  const asks = createAskTable(database)
  const deliveries = createDeliveryTable(database)
  const secret = rememberSetting(database, 'secret', () => randomBytes(32).toString('base64url'))
  const tokens = createTokens(secret)
  const links = createLinks(siteUrl, tokens)
  const domain = new URL(siteUrl).hostname
  const closing = new AbortController()
  const dispatcher = createDispatcher({
    asks,
    deliveries,
    subscribers,
    news,
    post,
    stationery: (site) => ({links, site, domain, postalAddress}),
    now,
    pace: pacemaker(MINUTE / perMinute, now, closing.signal),
    report,
  })
  let round: Promise<void> | undefined
  let again = false
  let timer: NodeJS.Timeout | undefined

  async function workOnce(): Promise<void> {
    try {
      purgeSubscribers(subscribers, now())
      deliveries.purge(now() - MEMORY)
      database.tidy()
      await announceNews(news, deliveries, now())
      await dispatcher.run()
    } catch (error) {
      // The content or the disk is away; the next round tries again.
      report('subscriptions-interrupted', {reason: String(error)})
    }
  }

  async function workUntilDone(): Promise<void> {
    do {
      again = false
      await workOnce()
    } while (again && !closing.signal.aborted)
    round = undefined
  }

  const service: SubscriptionService = {
    readers: createReaderActions({
      asks,
      database,
      deliveries,
      subscribers,
      tokens,
      now,
      randomId,
    }),
    async work() {
      if (closing.signal.aborted) return
      again = round !== undefined
      round ??= workUntilDone()
      await round
    },
    start() {
      void service.work()
      timer = setInterval(() => void service.work(), TICK)
      timer.unref()
    },
    async close() {
      clearInterval(timer)
      closing.abort()
      dispatcher.stop()
      await round
      database.close()
    },
  }
  return service
}

/** Keeps a distance between letters, so that no server takes us for a sender of junk. */
function pacemaker(distance: number, now: () => number, signal: AbortSignal): () => Promise<void> {
  let next = 0
  return async () => {
    const wait = next - now()
    next = Math.max(now(), next) + distance
    if (wait > 0) await delay(wait, undefined, {signal}).catch(() => undefined)
  }
}
