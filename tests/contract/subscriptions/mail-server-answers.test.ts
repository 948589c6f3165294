import {describe, expect, test} from 'vitest'
import {DAY, HOUR, MINUTE} from '@/lib/subscriptions/delivery/timing'
import {createSmtpPost} from '@/lib/subscriptions/delivery/smtp'
import type {Refusal} from '../../support/mail-server'
import {subscriptionStage} from '../../support/subscriptions'

const READER = 'reader@example.org'

/** Somebody follows Maya, an article is there, and the server answers in its own way. */
async function refusedStage(refusal: Refusal | 'hang up') {
  const stage = await subscriptionStage()
  await stage.followed(READER, 'maya')
  stage.mail.refuse = () => refusal
  stage.news.publish('rest', 'maya')
  await stage.service.work()
  expect(stage.mail.letters).toEqual([])
  stage.mail.refuse = () => undefined
  return stage
}

describe('a mail server that does not take a letter', () => {
  test.each([
    ['greylisting', {at: 'recipient', code: 451, message: '4.7.1 Try again later'}],
    ['a full mailbox', {at: 'recipient', code: 452, message: '4.2.2 Mailbox full'}],
    ['trouble after the message', {at: 'message', code: 451, message: '4.3.0 Local error'}],
  ] as const)('%s: it is sent once, later', async (_name, refusal) => {
    const stage = await refusedStage(refusal)
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
    stage.clock.now += 2 * MINUTE
    await stage.service.work()
    await stage.service.work()
    expect(stage.mail.letters).toHaveLength(1)
  })

  test('a mailbox that does not exist is forgotten at once', async () => {
    const stage = await refusedStage({at: 'recipient', code: 550, message: '5.1.1 No such user'})
    stage.clock.now += 4 * DAY
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
    expect(stage.problems).toEqual(['address-removed'])
  })

  test('an address that is refused three times in a row is forgotten', async () => {
    const refusal: Refusal = {at: 'recipient', code: 550, message: '5.7.1 We do not like you'}
    const stage = await refusedStage(refusal)
    stage.mail.refuse = () => refusal
    for (let day = 0; day < 5; day++) {
      stage.clock.now += DAY + MINUTE
      await stage.service.work()
    }
    expect(stage.problems).toEqual(['address-removed'])
  })

  test('a message refused for good is not tried again, and the next one is', async () => {
    const stage = await refusedStage({at: 'message', code: 554, message: '5.6.0 No'})
    stage.clock.now += DAY
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
    stage.news.publish('next', 'maya')
    await stage.service.work()
    expect(stage.mail.letters.map(({mail}) => mail.subject)).toEqual([
      'Maya Okafor: Title of next & more',
    ])
  })

  test('a server that says nothing to the message may have it: no second letter', async () => {
    const stage = await refusedStage('hang up')
    expect(stage.problems).toEqual(['letter-unanswered'])
    stage.clock.now += 2 * DAY
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
  })

  test('a server that is away costs time, not letters', async () => {
    const from = 'news@chalkline.test'
    const away = createSmtpPost({smtpUrl: 'smtp://127.0.0.1:9', from})
    let post = away
    const stage = await subscriptionStage({
      send: async (letter, onHandOver) => post.send(letter, onHandOver),
      rest: () => post.rest(),
    })
    const reachable = createSmtpPost({smtpUrl: stage.mail.url, from})
    post = reachable
    await stage.followed(READER, 'maya')
    post = away
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    expect(stage.problems).toEqual(['mail-server-unreachable'])
    post = reachable
    stage.clock.now += HOUR
    await stage.service.work()
    expect(stage.mail.letters).toHaveLength(1)
  })

  test('one connection carries the letters of a round, in order of subscribers', async () => {
    const stage = await subscriptionStage()
    for (const name of ['a', 'b', 'c']) await stage.followed(`${name}@example.org`, 'maya')
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    expect(stage.mail.letters.map(({to}) => to).toSorted()).toEqual([
      'a@example.org',
      'b@example.org',
      'c@example.org',
    ])
    const ids = stage.mail.letters.map(({mail}) => mail.messageId)
    expect(new Set(ids).size).toBe(3)
  })
})
