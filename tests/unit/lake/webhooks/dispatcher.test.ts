import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {openDatabase} from '@/sanity/lake/storage/database.ts'
import {createDatasetTable} from '@/sanity/lake/storage/dataset-table.ts'
import {createOutboxTable} from '@/sanity/lake/storage/outbox-table.ts'
import {createWebhookTable} from '@/sanity/lake/storage/webhook-table.ts'
import type {Fetch} from '@/sanity/lake/webhooks/delivery.ts'
import {createDispatcher} from '@/sanity/lake/webhooks/dispatcher.ts'
import {type Webhook, webhookSchema} from '@/sanity/lake/webhooks/webhook.ts'

function scene(fetch: Fetch) {
  const database = openDatabase(':memory:')
  const outbox = createOutboxTable(database)
  const webhooks = new Map<string, Webhook>()
  const failures: string[] = []
  createDatasetTable(database).add({name: 'production', aclMode: 'public', createdAt: ''})
  const dispatcher = createDispatcher({
    outbox,
    transaction: (work) => database.transaction(work),
    webhook: (id) => webhooks.get(id),
    fetch,
    now: () => new Date(),
    reportFailure: ({id}) => void failures.push(id),
  })
  onTestFinished(async () => {
    await dispatcher.stop()
    database.close()
  })
  return {
    outbox,
    failures,
    dispatcher,
    addWebhook: (id: string): void => {
      const settings = webhookSchema.parse({name: id, url: `http://127.0.0.1/${id}`})
      webhooks.set(id, {...settings, id})
      createWebhookTable(database).put({id, dataset: 'production', settings: '{}'})
    },
    addDelivery: (hookId: string, id: string, dueAt = 0): void => {
      const subject = {dataset: 'production', seq: 1, documentId: id, idempotencyKey: id}
      outbox.add([{id, hookId, ...subject, body: `{"id":"${id}"}`, headers: {}, dueAt}])
    },
  }
}

const taken = () => new Response(null, {status: 200})
const bodyOf = ({body}: RequestInit): string => (typeof body === 'string' ? body : '')

describe('the dispatcher', () => {
  test('sends one at a time and in order, one line per webhook', async () => {
    let open = 0
    let most = 0
    const sent: string[] = []
    const {addWebhook, addDelivery, dispatcher, outbox} = scene(async (url, init) => {
      sent.push(bodyOf(init))
      if (url.endsWith('/one')) most = Math.max(most, (open += 1))
      await Promise.resolve()
      if (url.endsWith('/one')) open -= 1
      return taken()
    })
    addWebhook('one')
    addWebhook('two')
    for (const id of ['a', 'b', 'c']) addDelivery('one', id)
    addDelivery('two', 'z')
    dispatcher.start()
    await vi.waitFor(() => expect(outbox.waitingHooks()).toEqual([]))
    expect(sent.filter((body) => !body.includes('z'))).toEqual([
      '{"id":"a"}',
      '{"id":"b"}',
      '{"id":"c"}',
    ])
    expect(most).toBe(1)
  })

  test('does not wait out a back-off when something new arrives', async () => {
    const answers = [503]
    const sent: string[] = []
    const {addWebhook, addDelivery, dispatcher, outbox} = scene(async (_url, init) => {
      sent.push(bodyOf(init))
      return new Response(null, {status: answers.shift() ?? 200})
    })
    addWebhook('one')
    addDelivery('one', 'a')
    outbox.reschedule('a', {dueAt: Date.now() + 3_600_000, attempts: 12})
    addDelivery('one', 'b')
    dispatcher.wake('one')
    await vi.waitFor(() => expect(sent).toEqual(['{"id":"a"}']))
    await vi.waitFor(() => expect(outbox.next('one')?.attempts).toBe(13))
    dispatcher.wake('one')
    await vi.waitFor(() => expect(outbox.waitingHooks()).toEqual([]))
    expect(sent).toEqual(['{"id":"a"}', '{"id":"a"}', '{"id":"b"}'])
  })

  test('gives up what the receiver refuses for good, and says so', async () => {
    const {addWebhook, addDelivery, dispatcher, outbox, failures} = scene(
      async () => new Response(null, {status: 410}),
    )
    addWebhook('one')
    addDelivery('one', 'a')
    dispatcher.wake('one')
    await vi.waitFor(() => expect(outbox.waitingHooks()).toEqual([]))
    expect(failures).toEqual(['a'])
    expect(outbox.attempts('one', 10)).toMatchObject([{deliveryId: 'a', status: 410}])
  })

  test('leaves a request that a shutdown cut off for the next start', async () => {
    const started = Promise.withResolvers<void>()
    const {addWebhook, addDelivery, dispatcher, outbox} = scene((_url, {signal}) => {
      started.resolve()
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')))
      })
    })
    addWebhook('one')
    addDelivery('one', 'a')
    dispatcher.wake('one')
    await started.promise
    await dispatcher.stop()
    expect(outbox.next('one')).toMatchObject({id: 'a', attempts: 0})
    expect(outbox.attempts('one', 10)).toEqual([])
  })

  test('keeps what waits for a webhook that is switched off', async () => {
    const {addDelivery, dispatcher, outbox} = scene(async () => taken())
    addDelivery('off', 'a')
    dispatcher.start()
    await dispatcher.stop()
    expect(outbox.waitingHooks()).toEqual(['off'])
  })
})
