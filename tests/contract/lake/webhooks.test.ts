import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {z} from 'zod'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'
import {startWebhookReceiver, type WebhookReceiver} from '../../support/webhook-receiver.ts'

const SECRET = 'a secret of the webhook'

let receiver: WebhookReceiver
let lake: TestLake
beforeEach(async () => {
  receiver = await startWebhookReceiver()
  lake = await startTestLake({
    config: {
      webhook: {
        url: receiver.url,
        secret: SECRET,
        filter: '_type == "article"',
        projection:
          '{_id, "slug": after().slug, "wasSlug": before().slug, "in": sanity::dataset()}',
      },
    },
  })
})
afterEach(async () => {
  await lake.close()
  await receiver.close()
})

const arrivals = (count: number) =>
  vi.waitFor(() => {
    expect(receiver.received).toHaveLength(count)
    return receiver.received
  })

async function attempts(): Promise<unknown> {
  const response = await fetch(
    `${lake.url}/v${API_VERSION}/hooks/projects/chalkline/site/attempts`,
    {
      headers: {authorization: `Bearer ${await lake.token('administrator')}`},
    },
  )
  return response.json()
}

describe('the site’s webhook', () => {
  test('is sent with the projection, Sanity’s headers and a valid signature', async () => {
    const client = await lake.client()
    const article = await client.create({_id: 'a', _type: 'article', slug: 'é-😀'})
    const [request] = await arrivals(1)
    expect(JSON.parse(request?.body ?? '')).toEqual({
      _id: 'a',
      slug: 'é-😀',
      wasSlug: null,
      in: 'production',
    })
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'sanity-transaction-id': article._rev,
      'sanity-dataset': 'production',
      'sanity-document-id': 'a',
      'sanity-project-id': 'chalkline',
      'sanity-webhook-id': 'site',
      'sanity-operation': 'create',
      'idempotency-key': expect.any(String),
    })
    const signature = String(request?.headers[SIGNATURE_HEADER_NAME])
    expect(await isValidSignature(request?.body ?? '', signature, SECRET)).toBe(true)
    expect(await isValidSignature(request?.body ?? '', signature, 'another')).toBe(false)
  })

  test('is silent about drafts and about documents outside of its filter', async () => {
    const client = await lake.client()
    await client.create({_id: 'drafts.a', _type: 'article', slug: 'a'})
    await client.create({_id: 'n', _type: 'note'})
    await client.create({_id: 'a', _type: 'article', slug: 'a'})
    const received = await arrivals(1)
    expect(received.map(({headers}) => headers['sanity-document-id'])).toEqual(['a'])
  })

  test('tells of a deletion with the document as it was', async () => {
    const client = await lake.client()
    await client.create({_id: 'a', _type: 'article', slug: 'old'})
    await client.delete('a')
    const [, deletion] = await arrivals(2)
    expect(deletion?.headers['sanity-operation']).toBe('delete')
    expect(JSON.parse(deletion?.body ?? '')).toMatchObject({_id: 'a', slug: null, wasSlug: 'old'})
  })

  test('is tried again after a 500, with the same key, before later changes', async () => {
    receiver.answerNext(500, 503)
    const client = await lake.client()
    await client.create({_id: 'a', _type: 'article', slug: 'first'})
    await client.create({_id: 'b', _type: 'article', slug: 'second'})
    const received = await arrivals(4)
    const ids = received.map(({headers}) => headers['sanity-document-id'])
    expect(ids).toEqual(['a', 'a', 'a', 'b'])
    const keys = received.map(({headers}) => headers['idempotency-key'])
    expect(new Set(keys.slice(0, 3)).size).toBe(1)
    expect(keys[3]).not.toBe(keys[0])
    await vi.waitFor(async () =>
      expect(await attempts()).toMatchObject([
        {status: 200, attempt: 1, documentId: 'b'},
        {status: 200, attempt: 3, documentId: 'a'},
        {status: 503, attempt: 2},
        {status: 500, attempt: 1},
      ]),
    )
  })

  test('is given up after a 404', async () => {
    receiver.answerNext(404)
    const client = await lake.client()
    await client.create({_id: 'a', _type: 'article', slug: 'refused'})
    await client.create({_id: 'b', _type: 'article', slug: 'taken'})
    const received = await arrivals(2)
    expect(received.map(({headers}) => headers['sanity-document-id'])).toEqual(['a', 'b'])
  })

  test('survives a restart of the lake with its key', async () => {
    receiver.answerNext(...Array.from({length: 3}, () => 500))
    const client = await lake.client()
    await client.create({_id: 'a', _type: 'article', slug: 'kept'})
    const [first] = await arrivals(1)
    await lake.restart()
    await vi.waitFor(
      async () => {
        const taken = expect.objectContaining({status: 200, documentId: 'a'})
        expect(await attempts()).toContainEqual(taken)
      },
      {timeout: 5000},
    )
    const keys = receiver.received.map(({headers}) => headers['idempotency-key'])
    expect(new Set(keys)).toEqual(new Set([first?.headers['idempotency-key']]))
  })

  test('is refused when its GROQ is not valid, and never shows its secret', async () => {
    const url = `${lake.url}/v${API_VERSION}/hooks/projects/chalkline`
    const authorization = `Bearer ${await lake.token('administrator')}`
    const add = (settings: object) =>
      fetch(url, {method: 'POST', headers: {authorization}, body: JSON.stringify(settings)})
    const bad = await add({name: 'Bad', url: receiver.url, filter: '_type == '})
    expect(bad.status).toBe(400)
    const good = await add({name: 'Good', url: receiver.url, secret: SECRET})
    expect(good.status).toBe(201)
    const list = await (await fetch(url, {headers: {authorization}})).text()
    expect(list).toContain('"hasSecret":true')
    expect(list).not.toContain(SECRET)
  })
})

describe('the webhooks API', () => {
  const SETTINGS = {name: 'Search', url: 'http://127.0.0.1:9/index', secret: SECRET}

  async function ask(
    method: string,
    path = '',
    body?: object,
  ): Promise<{status: number; answer: unknown}> {
    const url = `${lake.url}/v${API_VERSION}/hooks/projects/chalkline${path}`
    const response = await fetch(url, {
      method,
      headers: {authorization: `Bearer ${await lake.token('administrator')}`},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    })
    return {status: response.status, answer: await response.json()}
  }
  const idOf = (answer: unknown): string => z.object({id: z.string()}).parse(answer).id

  test('takes and shows the rule where Sanity keeps it, too', async () => {
    const rule = {on: ['delete'], filter: '_type == "note"', projection: '{_id}'}
    const {status, answer} = await ask('POST', '', {...SETTINGS, type: 'document', rule})
    expect(status).toBe(201)
    expect(answer).toMatchObject({...rule, rule, dataset: 'production', httpMethod: 'POST'})
  })

  test('changes what is given, keeps the rest, and takes a setting back for null', async () => {
    const body = {...SETTINGS, filter: '_type == "note"', on: ['create']}
    const id = idOf((await ask('POST', '', body)).answer)
    const edited = await ask('PATCH', `/${id}`, {enabled: false, rule: {filter: null}})
    expect(edited).toMatchObject({
      status: 200,
      answer: {name: 'Search', enabled: false, on: ['create'], hasSecret: true, rule: {}},
    })
    await lake.restart()
    const {answer} = await ask('GET', `/${id}`)
    expect(answer).toMatchObject({enabled: false, on: ['create']})
    expect(answer).not.toHaveProperty('filter')
    expect((await ask('DELETE', `/${id}`)).answer).toEqual({deleted: true})
    expect((await ask('GET', `/${id}`)).status).toBe(404)
  })

  test.each([
    ['a name that nobody knows', {filters: '_type'}, 400, /filters/],
    ['an address that is none', {url: 'index'}, 400, /url/],
    ['an event that does not exist', {on: ['publish']}, 400, /on/],
    ['another method', {httpMethod: 'PUT'}, 400, /httpMethod/],
    ['a dataset that does not exist', {dataset: 'nowhere'}, 404, /nowhere.* not found/],
    ['GROQ that cannot be read', {filter: '_type == '}, 400, /queryParseError/],
  ])('refuses %s', async (_name, change, status, sentence) => {
    const refused = await ask('POST', '', {...SETTINGS, ...change})
    expect(refused.status).toBe(status)
    expect(JSON.stringify(refused.answer)).toMatch(sentence)
    expect((await ask('PATCH', '/site', change)).status).toBe(status)
  })

  test('tells of attempts and messages in the words of the sanity CLI', async () => {
    receiver.answerNext(500)
    await (await lake.client()).create({_id: 'a', _type: 'article', slug: 'told'})
    await arrivals(2)
    await vi.waitFor(async () => {
      const {answer} = await ask('GET', '/site/messages')
      expect(answer).toMatchObject([{status: 'success', resultCode: 200, failureCount: 1}])
    })
    const {answer} = await ask('GET', '/site/attempts')
    expect(answer).toMatchObject([
      {isFailure: false, resultCode: 200},
      {isFailure: true, resultCode: 500, failureReason: 'http'},
    ])
  })
})
