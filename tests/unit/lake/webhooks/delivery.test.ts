import {describe, expect, test} from 'vitest'
import type {WaitingDelivery} from '@/sanity/lake/storage/outbox-table.ts'
import {deliver, retryDelay} from '@/sanity/lake/webhooks/delivery.ts'
import {type Webhook, webhookSchema} from '@/sanity/lake/webhooks/webhook.ts'

const webhook: Webhook = {
  ...webhookSchema.parse({name: 'Test', url: 'http://127.0.0.1/hook'}),
  id: 'hook',
}
const delivery: WaitingDelivery = {
  id: 'd',
  hookId: 'hook',
  dataset: 'production',
  seq: 1,
  documentId: 'a',
  idempotencyKey: 'key',
  body: '{"_id":"a"}',
  headers: {'idempotency-key': 'key'},
  dueAt: 0,
  attempts: 0,
}
const surroundings = {now: () => new Date(1_700_000_000_000), signal: new AbortController().signal}

describe('the wait between attempts', () => {
  test('doubles from a quarter of a second up to half an hour', () => {
    expect([1, 2, 3, 4].map(retryDelay)).toEqual([250, 500, 1000, 2000])
    expect([13, 14, 50].map(retryDelay)).toEqual([1_024_000, 1_800_000, 1_800_000])
  })
})

describe('an answer', () => {
  test.each([
    [200, false],
    [204, false],
    [302, false],
    [400, false],
    [401, false],
    [404, false],
    [410, false],
    [429, true],
    [500, true],
    [503, true],
  ])('%i: tried again %s', async (status, retry) => {
    const fetch = async () => new Response(null, {status})
    const outcome = await deliver(delivery, webhook, {...surroundings, fetch})
    expect(outcome).toMatchObject({status, retry})
    expect(outcome.error === null).toBe(status < 300)
  })

  test('that never comes is tried again, and the reason is kept', async () => {
    const fetch = async () => {
      throw new TypeError('fetch failed', {cause: new Error('connect ECONNREFUSED')})
    }
    expect(await deliver(delivery, webhook, {...surroundings, fetch})).toEqual({
      status: null,
      retry: true,
      error: 'fetch failed: connect ECONNREFUSED',
    })
  })
})
