import {describe, expect, test} from 'vitest'
import {
  createToken,
  expiryOf,
  hashToken,
  isExpired,
  perspectiveOfLink,
} from '@/lib/preview/preview-link'

const NOW = Date.parse('2026-06-01T12:00:00Z')

describe('the token of a preview link', () => {
  test('is another one every time, and fits into an address as it is', () => {
    const tokens = new Set(Array.from({length: 100}, createToken))
    expect(tokens.size).toBe(100)
    for (const token of tokens) expect(encodeURIComponent(token)).toBe(token)
  })

  test('is kept as a hash that does not tell it', () => {
    const token = createToken()
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashToken(token)).toBe(hashToken(token))
    expect(hashToken(createToken())).not.toBe(hashToken(token))
  })

  test.for(['', 'short', `${'a'.repeat(43)}"`, 'a'.repeat(44), `*[true]${'a'.repeat(36)}`])(
    'is never something else: %s',
    (text) => {
      expect(hashToken(text)).toBeUndefined()
    },
  )
})

describe('the end of a preview link', () => {
  test('is so many days after it was made', () => {
    expect(expiryOf(7, NOW)).toBe('2026-06-08T12:00:00.000Z')
  })

  test('comes to the millisecond', () => {
    const link = {expiresAt: '2026-06-01T12:00:00.000Z'}
    expect(isExpired(link, NOW - 1)).toBe(false)
    expect(isExpired(link, NOW)).toBe(true)
  })

  test('has come when it cannot be read', () => {
    expect(isExpired({expiresAt: 'never'}, NOW)).toBe(true)
  })
})

test('a link shows the draft, or the version of the release that it was made for', () => {
  expect(perspectiveOfLink({})).toEqual(['drafts'])
  expect(perspectiveOfLink({release: 'rAutumn'})).toEqual(['rAutumn'])
})
