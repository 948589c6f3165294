import {describe, expect, test} from 'vitest'
import type {FreshnessReport} from '@/lib/freshness/freshness-report'
import {verdict} from '@/sanity/studio/freshness/verdict'

const NOW = Date.parse('2026-06-01T12:00:00Z')
const SECOND = 1_000
const PUBLISHED = {revision: 'r2', updatedAt: '2026-06-01T11:59:59Z'}
const PAGE: NonNullable<FreshnessReport['page']> = {
  path: '/articles/a',
  status: 200,
  readAt: NOW - SECOND / 2,
  liveSince: NOW - SECOND / 2,
  staleSince: null,
  failedAt: null,
}
const REPORT: FreshnessReport = {
  now: NOW,
  page: PAGE,
  told: {at: NOW - SECOND, revision: 'r2'},
  pages: {total: 3, stale: 0, oldestRead: NOW - SECOND / 2},
}

test('live since the page shows the revision that is published', () => {
  expect(verdict(PUBLISHED, REPORT)).toEqual({
    state: 'live',
    since: NOW - SECOND / 2,
    note: 'Shown on 3 pages.',
  })
})

describe('updating', () => {
  test('while the site has not been told', () => {
    const report = {...REPORT, told: {at: 0, revision: 'r1'}}
    expect(verdict(PUBLISHED, report)?.state).toBe('updating')
  })

  test('while the page is rendered again', () => {
    const report = {...REPORT, page: {...PAGE, staleSince: NOW - SECOND}}
    expect(verdict(PUBLISHED, report)?.state).toBe('updating')
  })

  test('while an unpublished document is still shown', () => {
    const report = {...REPORT, page: {...PAGE, staleSince: NOW - SECOND}}
    expect(verdict(null, report)?.state).toBe('updating')
  })
})

describe('stuck, with the reason', () => {
  const earlier = {...PUBLISHED, updatedAt: '2026-06-01T11:00:00Z'}

  test('the webhook never came', () => {
    const report = {...REPORT, told: {at: 0, revision: 'r1'}}
    expect(verdict(earlier, report)).toEqual({
      state: 'stuck',
      note: expect.stringContaining('webhook'),
    })
  })

  test('the webhook never came, and the site has forgotten what it was told before', () => {
    const page = {...PAGE, readAt: Date.parse('2026-06-01T10:00:00Z')}
    expect(verdict(earlier, {...REPORT, told: null, page})?.state).toBe('stuck')
  })

  test('the content could not be read', () => {
    const page = {...PAGE, staleSince: NOW - 60 * SECOND, failedAt: NOW - 30 * SECOND}
    expect(verdict(earlier, {...REPORT, page})).toEqual({
      state: 'stuck',
      note: expect.stringContaining('did not get the content'),
    })
  })

  test('the page waits and waits', () => {
    const page = {...PAGE, staleSince: NOW - 60 * SECOND}
    expect(verdict(earlier, {...REPORT, page})?.note).toContain('waits to be rendered')
  })

  test('the page is missing although the document is published', () => {
    const page = {...PAGE, status: 404}
    expect(verdict(PUBLISHED, {...REPORT, page})?.note).toContain('answers 404')
  })

  test('the document is gone and the page is not', () => {
    expect(verdict(null, {...REPORT, page: {...PAGE, readAt: 0}})?.state).toBe('stuck')
  })
})

test('what has no page of its own is live where it is shown', () => {
  const report = {...REPORT, page: null}
  expect(verdict(PUBLISHED, report)).toMatchObject({state: 'live', since: null})
  const pages = {...REPORT.pages, stale: 1}
  expect(verdict(PUBLISHED, {...report, pages})).toMatchObject({state: 'updating'})
})

test('a page that nobody has asked for yet is live: its first reader gets what is published', () => {
  const pages = {total: 0, stale: 0, oldestRead: null}
  expect(verdict(PUBLISHED, {...REPORT, page: null, told: null, pages})?.state).toBe('live')
})

test('there is nothing to say of a draft that was never published', () => {
  expect(verdict(null, {...REPORT, page: null})).toBeNull()
  expect(verdict(null, {...REPORT, page: {...PAGE, status: 404}})).toBeNull()
})
