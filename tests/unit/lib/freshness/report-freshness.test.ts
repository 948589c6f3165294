import {expect, test} from 'vitest'
import {reportFreshness} from '@/lib/freshness/report-freshness'
import {createChangeJournal} from '@/lib/page-cache/change-journal'
import {createServedPages} from '@/lib/page-cache/served-pages'
import {readTag} from '@/lib/revalidation/tags'

function site() {
  const memory = {pages: createServedPages(), journal: createChangeJournal(), now: 100}
  memory.pages.record('/articles/a', ['article:a', 'source:s', readTag(10)], {at: 11})
  memory.pages.record('/authors/x', ['article:a', readTag(20)], {at: 21})
  memory.pages.invalidate('/authors/x', {at: 50, cause: null, isOwn: false})
  return memory
}

test('a document with a page: the page, what the site was told, and where else it is shown', () => {
  const memory = site()
  memory.journal.note({
    at: 50,
    id: 'article-a',
    type: 'article',
    action: 'changed',
    revision: 'r2',
    transaction: null,
    tags: [],
    pages: 2,
  })
  const name = {id: 'article-a', type: 'article', slug: 'a'}
  expect(reportFreshness(name, memory)).toEqual({
    now: 100,
    page: {
      path: '/articles/a',
      status: 200,
      readAt: 10,
      liveSince: 11,
      staleSince: null,
      failedAt: null,
    },
    told: {at: 50, revision: 'r2'},
    pages: {total: 2, stale: 1, oldestRead: 10},
  })
})

test('a document without a page of its own: the pages that show it', () => {
  const report = reportFreshness({id: 's', type: 'source', slug: null}, site())
  expect(report).toMatchObject({page: null, pages: {total: 1, stale: 0}})
})

test('nothing is said of types that no page shows', () => {
  expect(reportFreshness({id: 'x', type: 'sanity.imageAsset', slug: null}, site())).toBeNull()
  expect(reportFreshness({id: 'x', type: 'article', slug: null}, site())).toBeNull()
})
