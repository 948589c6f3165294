import {expect, test} from 'vitest'
import {createServedPages, type ServedPages} from '@/lib/page-cache/served-pages'
import {createRenderPages} from '@/lib/revalidation/render-pages'

const ORIGIN = 'http://site'
const PATHS = Array.from({length: 12}, (_, index) => `/articles/${index}`)
const NOW_FRESH = {status: 200, headers: {'x-nextjs-cache': 'HIT'}}
const STILL_STALE = {status: 200, headers: {'x-nextjs-cache': 'STALE'}}

function pathOf(url: RequestInfo | URL): string {
  return new URL(new Request(url).url).pathname
}

/** A site that answers with the stale page and renders the new one when the test says so. */
function staleSite(pages: ServedPages) {
  const asked: string[] = []
  let finished = 0
  return {
    /** What was asked for until now, in order. */
    asked,
    request: async (url: RequestInfo | URL) => {
      asked.push(pathOf(url))
      return await Promise.resolve(new Response('old page', STILL_STALE))
    },
    /** Renders the page that was asked for first among those that are not there yet. */
    async finishOne() {
      pages.record(asked[finished++] ?? '', [])
      await settled()
    },
    async finishAll() {
      while (finished < asked.length) await this.finishOne()
    },
  }
}

/** Lets everything run that waits for nothing but its turn. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setImmediate(resolve))
}

test('every page is asked for, even when somebody else holds a copy of each answer', async () => {
  const asked: string[] = []
  const copies: Response[] = []
  const render = createRenderPages(createServedPages(), async (url) => {
    asked.push(pathOf(url))
    const answer = new Response('page', NOW_FRESH)
    // As Next's own fetch does, to cache the answer.
    copies.push(answer.clone())
    return await Promise.resolve(answer)
  })
  await render(ORIGIN, {own: [], others: PATHS})
  expect(asked).toEqual(PATHS)
  expect(copies).toHaveLength(PATHS.length)
})

test('a page that cannot be rendered now does not keep the others from being rendered', async () => {
  const asked: string[] = []
  const render = createRenderPages(createServedPages(), async (url) => {
    asked.push(pathOf(url))
    if (asked.length % 2 === 1) throw new TypeError('fetch failed')
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('connection lost')),
    })
    return await Promise.resolve(new Response(broken))
  })
  await render(ORIGIN, {own: PATHS.slice(0, 1), others: PATHS.slice(1)})
  expect(asked).toHaveLength(PATHS.length)
})

test('two pages are rendered at a time, and the next one waits until one is there', async () => {
  const pages = createServedPages()
  const site = staleSite(pages)
  const done = createRenderPages(pages, site.request)(ORIGIN, {own: [], others: ['/a', '/b', '/c']})
  await settled()
  expect(site.asked).toEqual(['/a', '/b'])
  await site.finishOne()
  expect(site.asked).toEqual(['/a', '/b', '/c'])
  await site.finishAll()
  await done
})

test('the page of the document itself is there before the others are begun', async () => {
  const pages = createServedPages()
  const site = staleSite(pages)
  const done = createRenderPages(pages, site.request)(ORIGIN, {own: ['/a'], others: ['/b', '/c']})
  await settled()
  expect(site.asked).toEqual(['/a'])
  await site.finishAll()
  await done
  expect(site.asked).toEqual(['/a', '/b', '/c'])
})

test('the page of the document itself goes before what earlier changes left to do', async () => {
  const pages = createServedPages()
  const site = staleSite(pages)
  const render = createRenderPages(pages, site.request)
  const first = render(ORIGIN, {own: [], others: ['/a', '/b', '/c', '/d']})
  await settled()
  const second = render(ORIGIN, {own: ['/d'], others: ['/e']})
  await settled()
  await site.finishOne()
  expect(site.asked).toEqual(['/a', '/b', '/d'])
  await site.finishAll()
  await Promise.all([first, second])
  expect(site.asked.toSorted()).toEqual(['/a', '/b', '/c', '/d', '/e'])
})

test('a page that waits for its turn is rendered once, one that is being rendered once more', async () => {
  const pages = createServedPages()
  const site = staleSite(pages)
  const render = createRenderPages(pages, site.request)
  const first = render(ORIGIN, {own: [], others: ['/a', '/b', '/c']})
  await settled()
  const second = render(ORIGIN, {own: [], others: ['/a', '/c']})
  await site.finishAll()
  await Promise.all([first, second])
  expect(site.asked).toEqual(['/a', '/b', '/c', '/a'])
})

test('files such as feeds wait for the pages that people read', async () => {
  const pages = createServedPages()
  const site = staleSite(pages)
  const others = ['/feed.xml', '/authors/a/latest.json', '/search/index/0', '/articles', '/topics']
  const done = createRenderPages(pages, site.request)(ORIGIN, {own: [], others})
  await settled()
  await site.finishAll()
  await done
  expect(site.asked.slice(0, 2)).toEqual(['/articles', '/topics'])
})
