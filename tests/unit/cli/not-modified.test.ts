import {createServer} from 'node:http'
import {text} from 'node:stream/consumers'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {request} from 'node:http'
import {fileResponse} from '@/lib/feeds/file-response'
import {answerNotModified} from '@/sanity/cli/not-modified'

const MADE = new Date('2026-11-23T08:00:00Z')

const server = createServer(async (incoming, outgoing) => {
  answerNotModified(incoming, outgoing)
  const response = fileResponse('<rss/>', {type: 'application/rss+xml', now: MADE})
  for (const [name, value] of response.headers) outgoing.setHeader(name, value)
  outgoing.statusCode = incoming.url === '/failed' ? 500 : 200
  outgoing.write(await response.text())
  outgoing.end()
})

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)))
afterAll(() => new Promise((resolve) => void server.close(resolve)))

interface Answer {
  status: number | undefined
  etag: string
  type: string | undefined
  body: string
}

// Not `fetch`, which has a cache of its own mind about conditional requests.
function get(headers: Record<string, string> = {}, path = '/'): Promise<Answer> {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return new Promise((resolve, reject) => {
    request({port, path, headers}, (response) => {
      const {statusCode: status, headers: got} = response
      text(response).then(
        (body) => resolve({status, etag: got.etag ?? '', type: got['content-type'], body}),
        reject,
      )
    })
      .on('error', reject)
      .end()
  })
}

test('a client that has the file is answered 304, without a body', async () => {
  const {body, etag, type} = await get()
  expect(body).toBe('<rss/>')
  expect(type).toBe('application/rss+xml; charset=utf-8')
  const again = await get({'if-none-match': etag})
  expect(again).toEqual({status: 304, etag, type: undefined, body: ''})
  expect((await get({'if-none-match': `"other", ${etag}`})).status).toBe(304)
})

test('a client that knows only the time is answered by the time', async () => {
  expect((await get({'if-modified-since': MADE.toUTCString()})).status).toBe(304)
  const before = new Date(MADE.getTime() - 1000).toUTCString()
  expect((await get({'if-modified-since': before})).status).toBe(200)
})

test('another version, a forced reload and a failure are sent in full', async () => {
  const {etag} = await get()
  expect((await get({'if-none-match': '"other"'})).body).toBe('<rss/>')
  expect((await get({'if-none-match': etag, 'cache-control': 'no-cache'})).status).toBe(200)
  expect((await get({'if-none-match': etag}, '/failed')).status).toBe(500)
})
