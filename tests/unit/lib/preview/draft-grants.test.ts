import {describe, expect, test} from 'vitest'
import {createDraftGrants, GRANT_LIFETIME} from '@/lib/preview/draft-grants'

const NOW = Date.parse('2026-06-01T12:00:00Z')
const grants = createDraftGrants('a token of the site')

describe('a grant to see drafts', () => {
  test('holds for half a day and no longer', () => {
    const grant = grants.issue(NOW)
    expect(grants.isValid(grant, NOW)).toBe(true)
    expect(grants.isValid(grant, NOW + GRANT_LIFETIME - 1)).toBe(true)
    expect(grants.isValid(grant, NOW + GRANT_LIFETIME)).toBe(false)
  })

  test('cannot be prolonged by its holder', () => {
    const [, signature] = grants.issue(NOW).split('.')
    expect(grants.isValid(`${NOW + 2 * GRANT_LIFETIME}.${signature}`, NOW)).toBe(false)
  })

  test('ends when the site gets another token', () => {
    expect(createDraftGrants('another token').isValid(grants.issue(NOW), NOW)).toBe(false)
  })

  test.for([undefined, '', '.', 'soon', `${NOW + 1}`, `${NOW + 1}.`, `${NOW + 1}.AAAA`])(
    'is not what somebody made up: %s',
    (made) => {
      expect(grants.isValid(made, NOW)).toBe(false)
    },
  )
})
