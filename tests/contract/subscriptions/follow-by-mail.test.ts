import {describe, expect, test} from 'vitest'
import {DAY, HOUR, MINUTE} from '@/lib/subscriptions/delivery/timing'
import {AUTHORS, subscriptionStage} from '../../support/subscriptions'

const READER = 'reader@example.org'
const {maya} = AUTHORS

const subjects = ({mail}: {mail: {letters: {mail: {subject?: string | undefined}}[]}}) =>
  mail.letters.map((letter) => letter.mail.subject)

describe('Follow by e-mail, double opt-in, per author', () => {
  test('an address gets one letter that asks, and no article before the answer', async () => {
    const stage = await subscriptionStage()
    stage.service.readers.follow({email: READER, personId: maya._id, frequency: 'instant'})
    await stage.service.work()
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    expect(subjects(stage)).toEqual(['Confirm: follow Maya Okafor'])
    expect(stage.mail.letters[0]?.to).toBe(READER)
  })

  test('the link confirms once, again is harmless, and looking at it does nothing', async () => {
    const stage = await subscriptionStage()
    const {readers} = stage.service
    readers.follow({email: READER, personId: maya._id, frequency: 'instant'})
    await stage.service.work()
    const token = stage.token(0, '/subscriptions/confirm')
    expect(readers.wishOf(token)).toMatchObject({personId: maya._id})
    const preferences = readers.confirm(token)
    expect(readers.confirm(token)).toBe(preferences)
    expect(readers.preferencesOf(preferences ?? '')?.subscriptions).toEqual([
      {personId: maya._id, confirmed: true},
    ])
  })

  test('only articles by those followed are sent', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    stage.news.publish('other', 'jonas')
    stage.news.publish('rest', 'maya', 'jonas')
    await stage.service.work()
    expect(subjects(stage)).toEqual(['Maya Okafor: Title of rest & more'])
  })

  test('whoever is unconfirmed after two days is forgotten, and the link has run out', async () => {
    const stage = await subscriptionStage()
    stage.service.readers.follow({email: READER, personId: maya._id, frequency: 'instant'})
    await stage.service.work()
    const token = stage.token(0, '/subscriptions/confirm')
    stage.clock.now += 2 * DAY + 1
    await stage.service.work()
    expect(stage.service.readers.wishOf(token)).toBeUndefined()
    expect(stage.service.readers.confirm(token)).toBeUndefined()
  })

  test('an address that follows already gets a letter that says so, not the form', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    stage.clock.now += HOUR
    stage.service.readers.follow({email: READER, personId: maya._id, frequency: 'weekly'})
    await stage.service.work()
    expect(subjects(stage)).toEqual(['You follow Maya Okafor already'])
    const token = stage.token(0, '/subscriptions/preferences')
    // Somebody who only knows the address cannot change how often letters come.
    expect(stage.service.readers.preferencesOf(token)?.subscriber.frequency).toBe('instant')
  })

  test('an address is not flooded, however often it is typed', async () => {
    const stage = await subscriptionStage()
    for (let index = 0; index < 20; index++) {
      stage.service.readers.follow({email: READER, personId: maya._id, frequency: 'weekly'})
      await stage.service.work()
      stage.clock.now += MINUTE / 2
    }
    expect(stage.mail.letters).toHaveLength(1)
  })
})

describe('letters', () => {
  test('have plain text, List-Unsubscribe and one click, each header on one line', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    const [letter] = stage.mail.letters
    expect(letter?.source).toMatch(
      /^List-Unsubscribe: <https:\/\/chalkline\.test\/api\/subscriptions\/unsubscribe\?token=[\w.-]+>\r?$/m,
    )
    expect(letter?.source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
    expect(letter?.mail.text).toContain('Title of rest & more')
    expect(letter?.mail.text).toContain('https://chalkline.test/articles/rest')
    expect(letter?.mail.html).toContain('Title of rest &amp; more')
    expect(letter?.mail.html).not.toMatch(/<img|<script|<link/)
    expect(letter?.mail.from?.text).toBe('"Chalkline" <news@chalkline.test>')
  })

  test('one click ends it, again is harmless, and the address is gone with the last person', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    const header = stage.mail.letters[0]?.source ?? ''
    const [, token = ''] = /List-Unsubscribe: <[^>]*token=([\w.-]+)>/.exec(header) ?? []
    const preferences = stage.token(0, '/subscriptions/preferences')
    expect(stage.service.readers.preferencesTokenFor(token)).toBe(preferences)
    expect(stage.service.readers.preferencesOf(preferences)).toBeDefined()
    expect(stage.service.readers.unsubscribe(token)).toBe(true)
    expect(stage.service.readers.unsubscribe(token)).toBe(true)
    expect(stage.service.readers.preferencesOf(preferences)).toBeUndefined()
    stage.clock.now += DAY
    stage.news.publish('next', 'maya')
    await stage.service.work()
    expect(stage.mail.letters).toHaveLength(1)
  })

  test('a token for one thing opens nothing else, and a changed one opens nothing', async () => {
    const stage = await subscriptionStage()
    const {readers} = stage.service
    readers.follow({email: READER, personId: maya._id, frequency: 'instant'})
    await stage.service.work()
    const token = stage.token(0, '/subscriptions/confirm')
    expect(readers.preferencesOf(token)).toBeUndefined()
    expect(readers.unsubscribe(token)).toBe(false)
    expect(readers.wishOf(`${token.slice(0, -2)}AA`)).toBeUndefined()
    for (const nonsense of ['', '.', 'a.b', 'a.b.c', 'x'.repeat(100_000)]) {
      expect(readers.wishOf(nonsense)).toBeUndefined()
    }
  })
})

describe('E-mail digest from the same content', () => {
  test('a week of articles comes in one letter on Monday, also after a restart', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya', 'weekly')
    stage.news.publish('one', 'maya')
    await stage.service.work()
    stage.clock.now += 2 * DAY
    stage.news.publish('two', 'maya')
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
    await stage.restart()
    stage.clock.now = Date.parse('2026-11-30T07:00:00Z')
    await stage.service.work()
    expect(subjects(stage)).toEqual(['2 new articles by Maya Okafor'])
    await stage.service.work()
    expect(stage.mail.letters).toHaveLength(1)
  })

  test('whoever changes to each article gets at once what was waiting', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya', 'weekly')
    stage.news.publish('one', 'maya')
    await stage.service.work()
    stage.clock.now += HOUR
    stage.service.readers.follow({email: READER, personId: maya._id, frequency: 'weekly'})
    await stage.service.work()
    const token = stage.token(-1, '/subscriptions/preferences')
    stage.service.readers.change(token, {frequency: 'instant', personIds: [maya._id]})
    await stage.service.work()
    expect(subjects(stage).at(-1)).toBe('Maya Okafor: Title of one & more')
  })
})

describe('Publish → exactly one notification per subscriber', () => {
  test('however often the webhook comes, also after a restart and an edit', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    stage.news.publish('rest', 'maya')
    await Promise.all([stage.service.work(), stage.service.work(), stage.service.work()])
    await stage.restart()
    stage.clock.now += 2 * HOUR
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    expect(stage.mail.letters).toHaveLength(1)
  })

  test('what is withdrawn before it is sent is not sent', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya', 'weekly')
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    stage.news.withdraw('rest')
    stage.clock.now += 8 * DAY
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
  })

  test('an article is told only when its page is live', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    stage.news.notLive.add('rest')
    stage.news.publish('rest', 'maya')
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
    stage.news.notLive.clear()
    await stage.service.work()
    expect(stage.mail.letters).toHaveLength(1)
  })

  test('an archive that is imported is not news', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    const today = stage.clock.now
    stage.clock.now -= 30 * DAY
    stage.news.publish('old', 'maya')
    stage.clock.now = today
    await stage.service.work()
    expect(stage.mail.letters).toEqual([])
  })

  test('several articles within an hour come in two letters, not in several', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    for (const id of ['one', 'two', 'three']) {
      stage.news.publish(id, 'maya')
      await stage.service.work()
      stage.clock.now += MINUTE
    }
    stage.clock.now += HOUR
    await stage.service.work()
    expect(subjects(stage)).toEqual([
      'Maya Okafor: Title of one & more',
      '2 new articles by Maya Okafor',
    ])
  })

  test('an outage of the content delays letters and loses none', async () => {
    const stage = await subscriptionStage()
    await stage.followed(READER, 'maya')
    stage.news.publish('rest', 'maya')
    stage.news.outage = true
    await stage.service.work()
    expect(stage.problems).toEqual(['subscriptions-interrupted'])
    stage.news.outage = false
    await stage.service.work()
    expect(stage.mail.letters).toHaveLength(1)
  })
})
