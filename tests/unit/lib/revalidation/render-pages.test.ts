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
  return {
    asked,
    request: async (url: RequestInfo | URL) => {
      asked.push(pathOf(url))
      return await Promise.resolve(new Response('old page', STILL_STALE))
    },
    finish: (path: string) => pages.record(path, []),
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
  site.finish('/a')
  await settled()
  expect(site.asked).toEqual(['/a', '/b', '/c'])
  site.finish('/b')
  site.finish('/c')
  await done
})

test('the page of the document itself goes before what earlier changes left to do', async () => {
  const pages = createServedPages()
  const site = staleSite(pages)
  const render = createRenderPages(pages, site.request)
  const first = render(ORIGIN, {own: [], others: ['/a', '/b', '/c', '/d']})
  const second = render(ORIGIN, {own: ['/d'], others: ['/e']})
  await settled()
  site.finish('/a')
  await settled()
  expect(site.asked).toEqual(['/a', '/b', '/d'])
  for (const path of ['/b', '/d', '/c', '/e']) {
    site.finish(path)
    await settled()
  }
  await Promise.all([first, second])
  expect(site.asked).toEqual(['/a', '/b', '/d', '/c', '/e'])
})

test('a page that waits for its turn is rendered once, one that is being rendered once more', async () => {
  const pages = createServedPages()
  const site = staleSite(pages)
  const render = createRenderPages(pages, site.request)
  const change = {own: ['/a'], others: ['/b', '/c']}
  const renders = [render(ORIGIN, change)]
  await settled()
  renders.push(render(ORIGIN, change), render(ORIGIN, change))
  for (const path of ['/a', '/b', '/a', '/c', '/b']) {
    site.finish(path)
    await settled()
  }
  await Promise.all(renders)
  expect(site.asked.toSorted()).toEqual(['/a', '/a', '/b', '/b', '/c'])
})
