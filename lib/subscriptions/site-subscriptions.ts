import 'server-only'
import {join} from 'node:path'
import {client} from '@/sanity/client'
import {readEnv} from '../env'
import {createContentNews} from './content-news'
import {createSmtpPost} from './delivery/smtp'
import {reportProblem} from './report-problem'
import {createSubscriptionService, type SubscriptionService} from './subscription-service'

declare global {
  var chalklineSubscriptions: SubscriptionService | undefined
}

/**
 * The one service of this process, which pages, routes and the webhook share; `undefined` without a
 * mail server. Throws when the file of subscribers cannot be opened.
 */
export function siteSubscriptions(): SubscriptionService | undefined {
  const {dataDir, mail, port, siteUrl} = readEnv()
  if (!mail) return undefined
  globalThis.chalklineSubscriptions ??= createSubscriptionService({
    path: join(dataDir, 'subscriptions.sqlite'),
    news: createContentNews(client, `http://127.0.0.1:${port}`),
    post: createSmtpPost(mail),
    siteUrl,
    postalAddress: mail.postalAddress,
    perMinute: mail.perMinute,
  })
  return globalThis.chalklineSubscriptions
}

/** Catches up with what was published while the site was down, and keeps the clock of digests. */
export function startSubscriptions(): void {
  try {
    siteSubscriptions()?.start()
  } catch (error) {
    // Readers get their pages all the same.
    reportProblem('subscriptions-not-started', {reason: String(error)})
  }
}
