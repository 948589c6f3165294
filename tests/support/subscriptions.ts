import {onTestFinished} from 'vitest'
import {createSmtpPost, type Post} from '@/lib/subscriptions/delivery/smtp'
import type {News, NewsArticle} from '@/lib/subscriptions/news'
import {
  createSubscriptionService,
  type SubscriptionService,
} from '@/lib/subscriptions/subscription-service'
import {type MailServer, startMailServer} from './mail-server'
import {temporaryFolder} from './temporary-folder'

const MONDAY_NOON = Date.parse('2026-11-23T12:00:00Z')

/** The people of the news of these tests. */
export const AUTHORS = {
  maya: {_id: 'person-maya', _type: 'person', name: 'Maya Okafor', slug: 'maya'},
  jonas: {_id: 'person-jonas', _type: 'person', name: 'Jonas Lindqvist', slug: 'jonas'},
} as const

/** Content that a test writes by hand. */
export interface TestNews extends News {
  publish(id: string, ...authors: (keyof typeof AUTHORS)[]): void
  withdraw(id: string): void
  /** Ids of articles whose pages are not there yet. */
  readonly notLive: Set<string>
  /** While it is set, the content cannot be reached. */
  outage: boolean
}

/** Creates content that is empty. */
export function testNews(now: () => number): TestNews {
  const articles = new Map<string, NewsArticle>()
  const people: readonly (typeof AUTHORS)[keyof typeof AUTHORS][] = Object.values(AUTHORS)
  const reachable = (): void => {
    if (news.outage) throw new Error('The content is unreachable.')
  }
  const news: TestNews = {
    outage: false,
    notLive: new Set(),
    publish(id, ...authors) {
      articles.set(id, {
        _id: id,
        _type: 'article',
        title: `Title of ${id} & more`,
        slug: id,
        standfirst: 'Rest quiets an ache for a week.',
        publishedAt: new Date(now()).toISOString(),
        authors: authors.map((name) => AUTHORS[name]),
      })
    },
    withdraw: (id) => void articles.delete(id),
    async published(since, until) {
      reachable()
      return [...articles.values()]
        .filter(({publishedAt}) => publishedAt > since && publishedAt <= until)
        .map(({_id, authors}) => ({_id, authorIds: authors.map((author) => author._id)}))
    },
    async articles(ids) {
      reachable()
      return [...articles.values()].filter(({_id}) => ids.includes(_id))
    },
    async people(ids) {
      reachable()
      return people.filter(({_id}) => ids.includes(_id))
    },
    isLive: async ({slug}) => !news.notLive.has(slug),
    siteName: async () => 'Chalkline',
  }
  return news
}

/** A service with a clock, content, and (unless a post is given) a real mail server of its own. */
export interface SubscriptionStage {
  service: SubscriptionService
  news: TestNews
  mail: MailServer
  clock: {now: number}
  problems: string[]
  /** Somebody types an address and opens the link in the letter that comes. */
  followed(
    email: string,
    author: keyof typeof AUTHORS,
    frequency?: 'instant' | 'weekly',
  ): Promise<void>
  /** A letter's first link to a path, as its token. */
  token(letterIndex: number, path: string): string
  /** Ends the service without a goodbye's worth of work, and opens its file again. */
  restart(): Promise<void>
}

/** Sets the stage. */
export async function subscriptionStage(post?: Post): Promise<SubscriptionStage> {
  const mail = await startMailServer()
  const path = `${await temporaryFolder()}/subscriptions.sqlite`
  const clock = {now: MONDAY_NOON}
  const now = (): number => clock.now
  const news = testNews(now)
  const problems: string[] = []
  const open = (): SubscriptionService =>
    createSubscriptionService({
      path,
      news,
      post: post ?? createSmtpPost({smtpUrl: mail.url, from: 'Chalkline <news@chalkline.test>'}),
      siteUrl: 'https://chalkline.test',
      perMinute: 1_000_000,
      now,
      report: (problem) => problems.push(problem),
    })
  const stage: SubscriptionStage = {
    service: open(),
    news,
    mail,
    clock,
    problems,
    async followed(email, author, frequency = 'instant') {
      stage.service.readers.follow({email, personId: AUTHORS[author]._id, frequency})
      await stage.service.work()
      stage.service.readers.confirm(stage.token(-1, '/subscriptions/confirm'))
      mail.letters.length = 0
    },
    token(index, linkPath) {
      const text = mail.letters.at(index)?.mail.text ?? ''
      const [, token = ''] = new RegExp(`${linkPath}\\?token=([\\w.-]+)`).exec(text) ?? []
      return token
    },
    async restart() {
      await stage.service.close()
      stage.service = open()
    },
  }
  onTestFinished(async () => {
    await stage.service.close()
    await mail.close()
  })
  return stage
}
