import {expect, test} from 'vitest'
import {renderPages} from '@/lib/revalidation/render-pages'

const PATHS = Array.from({length: 12}, (_, index) => `/articles/${index}`)

test('every page is asked for, even when somebody else holds a copy of each answer', async () => {
  const asked: string[] = []
  const copies: Response[] = []
  await renderPages('http://site', PATHS, async (url) => {
    asked.push(new Request(url).url)
    const answer = new Response('page')
    // As Next's own fetch does, to cache the answer.
    copies.push(answer.clone())
    return await Promise.resolve(answer)
  })
  expect(asked).toEqual(PATHS.map((path) => `http://site${path}`))
  expect(copies).toHaveLength(PATHS.length)
})

test('a page that cannot be rendered now does not keep the others from being rendered', async () => {
  const asked: string[] = []
  await renderPages('http://site', PATHS, async (url) => {
    asked.push(new Request(url).url)
    if (asked.length % 2 === 1) throw new TypeError('fetch failed')
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('connection lost')),
    })
    return await Promise.resolve(new Response(broken))
  })
  expect(asked).toHaveLength(PATHS.length)
})
