import {encodeSignatureHeader} from '@sanity/webhook'
import {describe, expect, test} from 'vitest'
import {readWebhookRequest} from '@/lib/revalidation/webhook-request'

const SECRET = 'a secret that nobody guesses'
const NOW = Date.parse('2026-11-22T12:00:00Z')
const BODY = JSON.stringify({
  id: 'a',
  type: 'article',
  before: null,
  after: {slug: 'hüfte — “x”', references: []},
})

async function call({body = BODY, secret = SECRET, time = NOW, sign = true} = {}) {
  const headers = new Headers()
  if (sign) {
    headers.set('sanity-webhook-signature', await encodeSignatureHeader(BODY, time, secret))
  }
  return new Request('http://localhost/api/revalidate', {method: 'POST', headers, body})
}

describe('Signed webhook, replay-safe, idempotent: a call of the content webhook', () => {
  test('is trusted when its signature fits its exact bytes', async () => {
    const read = await readWebhookRequest(await call(), SECRET, NOW)
    expect(read).toMatchObject({ok: true, change: {id: 'a', type: 'article'}})
  })

  test.each([
    {name: 'without a signature', request: {sign: false}, status: 401},
    {name: 'signed with another secret', request: {secret: 'some other secret'}, status: 401},
    {name: 'whose body was altered', request: {body: BODY.replace('"a"', '"b"')}, status: 401},
    {name: 'replayed after an hour', request: {time: NOW - 3_600_001}, status: 401},
    {name: 'larger than any of ours', request: {body: 'x'.repeat(300_000)}, status: 413},
  ])('$name is refused', async ({request, status}) => {
    expect(await readWebhookRequest(await call(request), SECRET, NOW)).toMatchObject({
      ok: false,
      status,
    })
  })

  test('is refused while no secret is configured', async () => {
    expect(await readWebhookRequest(await call(), undefined, NOW)).toMatchObject({
      ok: false,
      status: 500,
    })
  })

  test('with a valid signature over something else is a bad request', async () => {
    const body = '{"hello":"world"}'
    const signature = await encodeSignatureHeader(body, NOW, SECRET)
    const headers = {'sanity-webhook-signature': signature}
    const request = new Request('http://localhost/', {method: 'POST', headers, body})
    expect(await readWebhookRequest(request, SECRET, NOW)).toMatchObject({ok: false, status: 400})
  })
})
