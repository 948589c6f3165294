import {describe, expect, test} from 'vitest'
import {createServedPages, type Cause} from '@/lib/page-cache/served-pages'
import {readTag} from '@/lib/revalidation/tags'

const CAUSE: Cause = {by: 'content', type: 'article', id: 'a', transaction: 'tx'}

test('a tag leads to every page that carries it', () => {
  const pages = createServedPages()
  pages.record('/articles/a', ['article:a', 'person:x'])
  pages.record('/authors/x', ['person:x', 'article:a'])
  pages.record('/topics', ['list:topic'])
  expect(pages.withTags(['person:x']).toSorted()).toEqual(['/articles/a', '/authors/x'])
  expect(pages.withTags(['person:x', 'list:topic'])).toHaveLength(3)
  expect(pages.withTags(['person:y'])).toEqual([])
})

test('a page that is rendered again carries its new tags only', () => {
  const pages = createServedPages()
  pages.record('/articles/a', ['person:x'])
  pages.record('/articles/a', ['person:y'])
  expect(pages.withTags(['person:x'])).toEqual([])
  expect(pages.withTags(['person:y'])).toEqual(['/articles/a'])
})

test('of pages without a file only the newest are kept; those on the disk all stay', () => {
  const pages = createServedPages(2)
  pages.record('/', ['settings'])
  for (const path of ['/a', '/b', '/a', '/c']) {
    pages.record(path, ['settings'], {status: 404, kept: false})
  }
  expect(pages.withTags(['settings']).toSorted()).toEqual(['/', '/a', '/c'])
  expect([...pages.all()].map(({path}) => path).toSorted()).toEqual(['/', '/a', '/c'])
})

test('a made-up address that becomes a page does not count as one without a file any more', () => {
  const pages = createServedPages(1)
  pages.record('/a', [], {status: 404, kept: false})
  pages.record('/a', [])
  pages.record('/b', [], {status: 404, kept: false})
  expect(pages.page('/a')?.status).toBe(200)
})

describe('a page says', () => {
  function page(...steps: ((pages: ReturnType<typeof createServedPages>) => void)[]) {
    const pages = createServedPages()
    for (const step of steps) step(pages)
    return pages.page('/a')
  }
  const rendered = (read: number) => (pages: ReturnType<typeof createServedPages>) =>
    pages.record('/a', [readTag(read)], {at: read + 1})
  const invalidated =
    (at: number, isOwn: boolean) => (pages: ReturnType<typeof createServedPages>) =>
      pages.invalidate('/a', {at, cause: CAUSE, isOwn})

  test('why it was rendered: asked for, made stale, or an hour old', () => {
    expect(page(rendered(1))?.reason).toEqual({kind: 'asked'})
    expect(page(rendered(1), rendered(9))?.reason).toEqual({kind: 'age'})
    expect(page(rendered(1), invalidated(5, true), rendered(9))?.reason).toEqual({
      kind: 'stale',
      cause: CAUSE,
    })
  })

  test('that it is stale until it was read after the change', () => {
    const stale = {at: 5, cause: CAUSE, isOwn: true}
    expect(page(rendered(1), invalidated(5, true))?.stale).toEqual(stale)
    expect(page(rendered(1), invalidated(5, true), rendered(4))?.stale).toEqual(stale)
    expect(page(rendered(1), invalidated(5, true), rendered(6))?.stale).toBeUndefined()
  })

  test('since when its document is shown as it is: others’ changes do not count', () => {
    expect(page(rendered(1), invalidated(5, true), rendered(6))?.liveSince).toBe(7)
    expect(page(rendered(1), invalidated(5, false), rendered(6))?.liveSince).toBe(2)
    expect(page(rendered(1), rendered(6))?.liveSince).toBe(2)
  })

  test('that it could not be rendered, until it was', () => {
    const failure = {at: 6, message: 'no answer'}
    const failed = (pages: ReturnType<typeof createServedPages>) => pages.fail('/a', failure)
    // Next stores the old page once more.
    expect(page(rendered(1), invalidated(5, true), failed, rendered(1))).toMatchObject({
      failure,
      renderedAt: 2,
      stale: {at: 5},
    })
    expect(page(rendered(1), invalidated(5, true), failed, rendered(8))?.failure).toBeUndefined()
  })
})

test('what is not in the cache cannot become stale or fail', () => {
  const pages = createServedPages()
  pages.invalidate('/a', {at: 1, cause: null, isOwn: false})
  pages.fail('/a', {at: 1, message: 'no answer'})
  expect(pages.page('/a')).toBeUndefined()
})
