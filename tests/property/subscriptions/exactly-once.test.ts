import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Letter} from '@/lib/subscriptions/letters/letter'
import type {Outcome, Post} from '@/lib/subscriptions/delivery/smtp'
import {HOUR, MINUTE} from '@/lib/subscriptions/delivery/timing'
import {
  createSubscriptionService,
  type SubscriptionService,
} from '@/lib/subscriptions/subscription-service'
import {AUTHORS, testNews} from '../../support/subscriptions'
import {temporaryFolder} from '../../support/temporary-folder'

/** What the next letter meets. A crash is a power cut: nothing of ours runs after it. */
const TROUBLES = [
  'crash before the message',
  'crash after the message, before the server has it',
  'crash after the server has it',
  'try later',
  'no answer, but the server has it',
] as const

type Trouble = (typeof TROUBLES)[number]

type Step =
  | {do: 'publish'; article: number; author: 'jonas' | 'maya'}
  | {do: 'withdraw'; article: number}
  | {do: 'webhooks'; times: number}
  | {do: 'meet'; trouble: Trouble}
  | {do: 'wait'; minutes: number}
  | {do: 'outage'}

const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({
      do: fc.constant('publish' as const),
      article: fc.nat(5),
      author: fc.constantFrom('maya' as const, 'jonas' as const),
    }),
    fc.record({do: fc.constant('withdraw' as const), article: fc.nat(5)}),
    fc.record({do: fc.constant('webhooks' as const), times: fc.integer({min: 1, max: 3})}),
    fc.record({do: fc.constant('meet' as const), trouble: fc.constantFrom(...TROUBLES)}),
    fc.record({do: fc.constant('wait' as const), minutes: fc.nat(200)}),
    fc.constant({do: 'outage' as const}),
  ),
  {maxLength: 20},
)

const READERS = [
  {email: 'a@example.org', author: 'maya', frequency: 'instant'},
  {email: 'b@example.org', author: 'jonas', frequency: 'instant'},
  {email: 'c@example.org', author: 'maya', frequency: 'weekly'},
] as const

class Crash extends Error {}

/** A stack that runs steps and knows which letters arrived, and which may have been lost. */
async function stage(path: string) {
  const clock = {now: Date.parse('2026-11-23T12:00:00Z')}
  const news = testNews(() => clock.now)
  const arrived: string[] = []
  const perhapsLost = new Set<string>()
  const lettersText: string[] = []
  let trouble: Trouble | undefined
  let crashed = false

  const toldIn = (letter: Letter): string[] =>
    [...letter.text.matchAll(/\/articles\/(\w+)/g)].map(([, id]) => `${letter.to} ${id}`)

  const deliver = (letter: Letter): void => {
    arrived.push(...toldIn(letter))
    lettersText.push(letter.text)
  }
  const crash = (): never => {
    crashed = true
    throw new Crash('The power is gone.')
  }
  const post: Post = {
    async send(letter, onHandOver): Promise<Outcome> {
      const met = trouble
      trouble = undefined
      if (met === 'try later') return {kind: 'deferred', down: false, reason: met}
      if (met === 'crash before the message') return crash()
      onHandOver()
      if (met === 'crash after the message, before the server has it') {
        for (const told of toldIn(letter)) perhapsLost.add(told)
        return crash()
      }
      deliver(letter)
      if (met === 'crash after the server has it') return crash()
      if (met) return {kind: 'unanswered', reason: met}
      return {kind: 'accepted'}
    },
    rest: () => undefined,
  }
  const open = (): SubscriptionService =>
    createSubscriptionService({
      path,
      news,
      post,
      siteUrl: 'https://chalkline.test',
      perMinute: 1_000_000,
      now: () => clock.now,
      report: () => undefined,
    })
  let service = open()

  async function work(times = 1): Promise<void> {
    await Promise.all(Array.from({length: times}, () => service.work()))
    if (!crashed) return
    crashed = false
    await service.close()
    service = open()
  }

  for (const {author, email, frequency} of READERS) {
    service.readers.follow({email, personId: AUTHORS[author]._id, frequency})
    await work()
    const [, token = ''] = /confirm\?token=([\w.-]+)/.exec(lettersText.at(-1) ?? '') ?? []
    service.readers.confirm(token)
  }

  return {
    arrived,
    perhapsLost,
    async run(step: Step): Promise<void> {
      switch (step.do) {
        case 'publish':
          return news.publish(`article${step.article}`, step.author)
        case 'withdraw':
          return news.withdraw(`article${step.article}`)
        case 'webhooks':
          return work(step.times)
        case 'meet':
          trouble = step.trouble
          return
        case 'wait':
          clock.now += step.minutes * MINUTE
          return
        case 'outage':
          news.outage = true
          await work()
          news.outage = false
      }
    },
    /** Peace for two weeks, with a webhook now and then. */
    async end(): Promise<void> {
      trouble = undefined
      for (let quarter = 0; quarter < 56; quarter++) {
        await work()
        clock.now += 6 * HOUR
      }
      await service.close()
    },
  }
}

test('each article reaches each follower exactly once, through crashes, refusals and duplicates', async () => {
  const folder = await temporaryFolder()
  let run = 0
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      run += 1
      const play = await stage(join(folder, `${run}.sqlite`))
      // The articles that are there when they are first noticed, with their authors, and stay.
      const published = new Map<string, string>()
      const touched = new Set<string>()
      for (const step of sequence) {
        await play.run(step)
        if (step.do === 'publish') {
          const id = `article${step.article}`
          if (published.has(id)) touched.add(id)
          published.set(id, step.author)
        }
        if (step.do === 'withdraw') touched.add(`article${step.article}`)
      }
      await play.end()
      expect(new Set(play.arrived).size).toBe(play.arrived.length)
      for (const {author, email} of READERS) {
        for (const [id, by] of published) {
          const told = `${email} ${id}`
          // Withdrawn, published again or given to another author: telling it is a matter of when.
          if (touched.has(id) || play.perhapsLost.has(told)) continue
          expect([told, play.arrived.includes(told)]).toEqual([told, by === author])
        }
      }
    }),
    {numRuns: 60},
  )
}, 60_000)
