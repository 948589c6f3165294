import {createServer} from 'node:http'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {compressResponse} from '@/sanity/cli/compress-pages'
import {answerNotModified} from '@/sanity/cli/not-modified'

/** As Next's pages are: what nothing compresses, and far behind it the same once more. */
const CONTENT = Array.from({length: 40_000}, (_, at) => String.fromCharCode(33 + ((at * at) % 89)))
const PAGE = `${CONTENT.join('')}${CONTENT.join('')}`

const server = createServer((incoming, outgoing) => {
  answerNotModified(incoming, outgoing)
  compressResponse(incoming, outgoing)
  outgoing.setHeader('etag', '"1"')
  outgoing.setHeader('content-type', incoming.url === '/picture' ? 'image/avif' : 'text/html')
  outgoing.end(PAGE)
})

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)))
afterAll(() => new Promise((resolve) => void server.close(resolve)))

async function get(path: string, headers: Record<string, string>): Promise<Response> {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return fetch(`http://127.0.0.1:${port}${path}`, {headers})
}

test('a page is sent with Brotli to browsers that know it, with gzip to others', async () => {
  const brotli = await get('/page', {'accept-encoding': 'gzip, deflate, br, zstd'})
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(brotli.headers.get('vary')).toMatch(/accept-encoding/i)
  expect(await brotli.text()).toBe(PAGE)
  const gzip = await get('/page', {'accept-encoding': 'gzip'})
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  const plain = await get('/page', {'accept-encoding': 'identity'})
  expect(plain.headers.has('content-encoding')).toBe(false)
})

test('pictures are compressed already', async () => {
  const picture = await get('/picture', {'accept-encoding': 'br'})
  expect(picture.headers.has('content-encoding')).toBe(false)
})

test('what a browser has already is not sent again, in no encoding', async () => {
  const headers = {'accept-encoding': 'br', 'if-none-match': '"1"', 'cache-control': ''}
  const answer = await get('/page', headers)
  expect(answer.status).toBe(304)
  expect(answer.headers.has('content-encoding')).toBe(false)
})
