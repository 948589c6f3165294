import {createServer} from 'node:http'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {correctHeaders} from '@/sanity/cli/reader-headers'

const KEPT = {'cache-control': 's-maxage=3600, stale-while-revalidate=86400'}
const IMMUTABLE = {'cache-control': 'public, max-age=31536000, immutable'}

/** Headers as Next sets them, by path. */
const ANSWERS: Record<string, Record<string, string | string[]>> = {
  '/page': KEPT,
  '/moved': {...KEPT, location: ['/articles', '/articles']},
  '/asset': IMMUTABLE,
  '/plain': {},
}

const server = createServer((incoming, outgoing) => {
  correctHeaders(outgoing)
  for (const [name, value] of Object.entries(ANSWERS[incoming.url ?? ''] ?? {})) {
    outgoing.setHeader(name, value)
  }
  outgoing.end()
})

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)))
afterAll(() => new Promise((resolve) => void server.close(resolve)))

async function headersOf(path: string): Promise<Headers> {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return (await fetch(`http://127.0.0.1:${port}${path}`)).headers
}

test('nobody shows a page of the cache without asking whether it is still the newest', async () => {
  const headers = await headersOf('/page')
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test('an nginx before the site is told to keep such a page for a second, and nothing else', async () => {
  expect((await headersOf('/page')).get('x-accel-expires')).toBe('1')
  expect((await headersOf('/asset')).has('x-accel-expires')).toBe(false)
  expect((await headersOf('/plain')).has('x-accel-expires')).toBe(false)
})

test('a redirect names its target once', async () => {
  expect((await headersOf('/moved')).get('location')).toBe('/articles')
})

test('what never changes, and what says nothing of caches, is left alone', async () => {
  expect((await headersOf('/asset')).get('cache-control')).toBe(IMMUTABLE['cache-control'])
  expect((await headersOf('/plain')).has('cache-control')).toBe(false)
})
