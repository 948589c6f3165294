import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {DAY, dueAt, nextDigest, retryAt} from '@/lib/subscriptions/delivery/timing'
import {htmlText, plainText} from '@/lib/subscriptions/letters/letter'
import {readForm, readPreferences, readWish} from '@/lib/subscriptions/subscription-form'
import {createTokens} from '@/lib/subscriptions/tokens'

const post = (body: BodyInit) =>
  new Request('https://chalkline.test/api/subscriptions', {method: 'POST', body})

describe('the form', () => {
  it('reads an address in the form in which it is kept', async () => {
    const form = new URLSearchParams({email: ' Reader@Example.ORG ', person: 'maya'})
    expect(readWish(await readForm(post(form)))).toEqual({
      email: 'reader@example.org',
      person: 'maya',
      frequency: 'weekly',
    })
  })

  it.each(['', 'reader', 'a@b', 'a@b.c\nBcc: d@e.fg', 'a b@c.de', `${'a'.repeat(250)}@b.cd`])(
    'refuses what is no address: %j',
    (email) => expect(readWish(new URLSearchParams({email, person: 'maya'}))).toBe('invalid'),
  )

  it('notices programs that fill in what people do not see', () => {
    const form = {email: 'a@example.org', person: 'maya', website: 'https://spam.test'}
    expect(readWish(new URLSearchParams(form))).toBe('trap')
  })

  it('reads both ways in which mail programs post, and no endless body', async () => {
    const data = new FormData()
    data.set('List-Unsubscribe', 'One-Click')
    expect((await readForm(post(data))).get('List-Unsubscribe')).toBe('One-Click')
    expect((await readForm(post(`email=${'a'.repeat(100_000)}`))).has('email')).toBe(false)
  })

  it('whom nobody ticked is not followed', () => {
    const form = new URLSearchParams('person=a&person=b&frequency=instant')
    expect(readPreferences(form)).toEqual({frequency: 'instant', personIds: ['a', 'b']})
    expect(readPreferences(new URLSearchParams())).toEqual({frequency: 'weekly', personIds: []})
  })
})

describe('the clock of digests', () => {
  it('is always the next Monday at seven, at most a week away', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 4e12}), (now) => {
        const digest = nextDigest(now)
        const date = new Date(digest)
        expect([date.getUTCDay(), date.getUTCHours(), date.getUTCMinutes()]).toEqual([1, 7, 0])
        expect(digest).toBeGreaterThan(now)
        expect(digest - now).toBeLessThanOrEqual(7 * DAY)
      }),
    )
  })

  it('what is instant is due now, and attempts end some day', () => {
    expect(dueAt('instant', 5)).toBe(5)
    const attempts = Array.from({length: 20}, (_, index) => retryAt(index, 0))
    expect(attempts[0]).toBe(60_000)
    expect(attempts.at(-1)).toBeUndefined()
  })
})

describe('tokens', () => {
  it('whatever is not signed with the secret is nobody’s', () => {
    const tokens = createTokens('secret')
    const token = tokens.sign({purpose: 'preferences', subscriberId: 'a'})
    expect(tokens.read(token, 'preferences')).toEqual({purpose: 'preferences', subscriberId: 'a'})
    expect(createTokens('other').read(token, 'preferences')).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tokens.read(text, 'preferences')).toBeUndefined()
      }),
    )
  })
})

describe('a letter', () => {
  const content = {
    site: 'Chalk & Line',
    heading: 'New by <b>Maya</b>',
    passages: [
      {
        kind: 'article',
        title: '"Rest" & more',
        href: 'https://x.test/a?b=c&d=e',
        meta: 'Maya',
        text: '',
      },
    ],
    foot: {
      why: 'You follow Maya.',
      links: [{label: 'Unsubscribe', href: 'https://x.test/u'}],
      address: '1 Rack Road',
    },
  } as const

  it('says the same in both of its parts', async () => {
    const text = plainText(content)
    for (const words of [
      'New by <b>Maya</b>',
      '"Rest" & more',
      '1 Rack Road',
      'https://x.test/u',
    ]) {
      expect(text).toContain(words)
    }
    const html = await htmlText(content)
    expect(html).toContain('New by &lt;b&gt;Maya&lt;/b&gt;')
    expect(html).toContain('href="https://x.test/a?b=c&amp;d=e"')
    expect(html).toContain('1 Rack Road')
  })
})
