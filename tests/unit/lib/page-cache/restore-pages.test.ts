import {expect, test} from 'vitest'
import {createServedPages} from '@/lib/page-cache/served-pages'
import {restorePages} from '@/lib/page-cache/restore-pages'
import {readTag} from '@/lib/revalidation/tags'

test('a page that was not rendered in time is stale after a restart, and the journal says why', () => {
  const pages = createServedPages()
  const onDisk: [string, string[]][] = [
    ['/articles/a', ['article:a', readTag(10)]],
    ['/authors/x', ['article:a', readTag(30)]],
  ]
  const event = {
    at: 20,
    id: 'article-a',
    type: 'article',
    action: 'changed' as const,
    revision: 'r',
    transaction: 'tx',
    tags: ['article:a'],
    pages: 2,
  }
  const marks = restorePages(pages, onDisk, [['article:a', {stale: 20}]], [event])
  expect(marks).toEqual([['article:a', {stale: 20}]])
  expect(pages.page('/articles/a')).toMatchObject({
    reason: {kind: 'kept'},
    stale: {at: 20, cause: {by: 'content', id: 'article-a', transaction: 'tx'}},
  })
  expect(pages.page('/authors/x')?.stale).toBeUndefined()
})

test('a page that was rendered after its last change is fresh after a restart', () => {
  const pages = createServedPages()
  const inAYear = Date.now() + 31_536_000_000
  const mark = {stale: 20, expired: inAYear}
  restorePages(pages, [['/articles/a', ['article:a', readTag(30)]]], [['article:a', mark]], [])
  expect(pages.page('/articles/a')?.stale).toBeUndefined()
})

test('marks of tags that no page carries any more are forgotten', () => {
  const marks = restorePages(
    createServedPages(),
    [['/', ['settings', readTag(1)]]],
    [
      ['settings', {stale: 5}],
      ['article:gone', {stale: 5}],
    ],
    [],
  )
  expect(marks).toEqual([['settings', {stale: 5}]])
})
