import {createServer} from 'node:http'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createContentNews} from '@/lib/subscriptions/content-news'
import type {News} from '@/lib/subscriptions/news'
import {startTestLake, type TestLake} from '../../support/lake.ts'

let lake: TestLake
let news: News

/** A site on which one article's page can be read. */
const site = createServer((request, response) => {
  response.statusCode = request.url === '/articles/salt' ? 200 : 404
  response.end()
})

beforeAll(async () => {
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  const port = typeof address === 'object' ? address?.port : undefined
  lake = await startTestLake()
  news = createContentNews(await lake.client('viewer'), `http://127.0.0.1:${port}`)
  const editor = await lake.client('editor', {perspective: 'raw'})
  const slug = (current: string) => ({_type: 'slug', current})
  const author = (id: string) => ({_key: id, _type: 'reference', _ref: id, _weak: true})
  const article = {_type: 'article', publishedAt: '2026-01-02T00:00:00Z', standfirst: 'On salt.'}
  await editor
    .transaction()
    .create({_id: 'priya', _type: 'person', name: 'Priya', slug: slug('priya')})
    .create({_id: 'nameless', _type: 'person'})
    .create({
      ...article,
      _id: 'salt',
      title: 'Salt',
      slug: slug('salt'),
      authors: [author('priya'), author('nameless'), author('nobody')],
    })
    .create({...article, _id: 'drafts.sweat', title: 'Sweat', slug: slug('sweat')})
    .commit()
})

afterAll(async () => {
  await new Promise((resolve) => void site.close(resolve))
  await lake.close()
})

test('an article is told with those of its authors who have a profile', async () => {
  expect(await news.articles(['salt', 'sweat'])).toEqual([
    {
      _id: 'salt',
      _type: 'article',
      title: 'Salt',
      slug: 'salt',
      standfirst: 'On salt.',
      publishedAt: '2026-01-02T00:00:00Z',
      authors: [{_id: 'priya', _type: 'person', name: 'Priya', slug: 'priya'}],
    },
  ])
})

test('what was published in a time is news for those who follow its authors; drafts are none', async () => {
  const found = await news.published('2026-01-01T00:00:00Z', '2026-01-03T00:00:00Z')
  expect(found).toEqual([{_id: 'salt', authorIds: ['priya', 'nameless', 'nobody']}])
  expect(await news.published('2026-01-03T00:00:00Z', '2026-01-04T00:00:00Z')).toEqual([])
})

test('only an article whose page readers get is live', async () => {
  expect(await news.isLive({_type: 'article', slug: 'salt'})).toBe(true)
  expect(await news.isLive({_type: 'article', slug: 'sweat'})).toBe(false)
})
