import {expect, test} from 'vitest'
import {cacheReport} from '@/lib/freshness/cache-report'
import {reportCache} from '@/lib/freshness/report-cache'
import {createChangeJournal} from '@/lib/page-cache/change-journal'
import {createServedPages} from '@/lib/page-cache/served-pages'
import {readTag} from '@/lib/revalidation/tags'

function site(count: number) {
  const memory = {pages: createServedPages(), journal: createChangeJournal(), now: 1_000}
  for (let index = 0; index < count; index++) {
    const tags = ['_N_T_/layout', readTag(index), `article:a${index}`]
    memory.pages.record(`/articles/a${index}`, tags, {at: index})
  }
  return memory
}

test('what is stale comes first, then what was rendered last; one answer holds a hundred', () => {
  const memory = site(150)
  memory.pages.invalidate('/articles/a3', {at: 500, cause: null, isOwn: true})
  memory.pages.fail('/articles/a5', {at: 600, message: 'no answer'})
  const report = cacheReport.parse(reportCache('', memory))
  expect(report.pages.slice(0, 2).map(({path}) => path)).toEqual(['/articles/a3', '/articles/a149'])
  expect(report).toMatchObject({total: 150, found: 150, stale: 1, failed: 1})
  expect(report.pages).toHaveLength(100)
})

test('a page is found by a part of its path or of a tag; Next’s own tags are left out', () => {
  const {pages} = reportCache('article:a7', site(10))
  expect(pages.map(({path, tags}) => [path, tags])).toEqual([['/articles/a7', ['article:a7']]])
  expect(reportCache('_N_T_', site(10)).found).toBe(0)
})
