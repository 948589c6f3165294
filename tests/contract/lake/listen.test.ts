import {connect} from 'node:net'
import {firstValueFrom, ReplaySubject, take, toArray} from 'rxjs'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake, type TestRole} from '../../support/lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

/** Starts listening and resolves when the lake has said `welcome`. */
async function listening(
  query: string,
  params: Record<string, unknown> = {},
  {role = 'editor', ...options}: {role?: TestRole; [option: string]: unknown} = {},
) {
  const client = await lake.client(role)
  const events = new ReplaySubject<Record<string, unknown>>()
  const subscription = client
    .listen(query, params, {...options, events: ['welcome', 'mutation']})
    .subscribe({
      next: (event) => events.next({...event}),
      error: (error: unknown) => events.error(error),
    })
  onTestFinished(() => subscription.unsubscribe())
  const first = (count: number) => firstValueFrom(events.pipe(take(count), toArray()))
  const [welcome] = await first(1)
  expect(welcome?.['type']).toBe('welcome')
  return {
    client,
    /** The first `count` mutation events. */
    mutations: async (count: number) => (await first(count + 1)).slice(1),
  }
}

describe('client.listen', () => {
  test('tells how a document appears, changes and disappears', async () => {
    const listener = await listening('*[_type == "note" && shown]', {})
    const {client} = listener
    const created = await client.create({_id: 'n', _type: 'note', shown: true})
    const changed = await client.patch('n').set({title: 'x'}).commit()
    const hidden = await client.patch('n').set({shown: false}).commit()
    const [appear, update, disappear] = await listener.mutations(3)
    expect(appear).toMatchObject({
      transition: 'appear',
      documentId: 'n',
      resultRev: created._rev,
      result: {_id: 'n'},
      transactionTotalEvents: 1,
    })
    expect(appear).not.toHaveProperty('previousRev')
    expect(update).toMatchObject({
      transition: 'update',
      previousRev: created._rev,
      resultRev: changed._rev,
      eventId: `${changed._rev}#n`,
      mutations: [{patch: {set: {title: 'x'}}}],
    })
    expect(disappear).toMatchObject({
      transition: 'disappear',
      previousRev: changed._rev,
      resultRev: hidden._rev,
    })
    expect(disappear).not.toHaveProperty('result')
  })

  test('the Studio’s pair listener gets both events of a publish, numbered for itself', async () => {
    const ids = ['pair', 'drafts.pair']
    const listener = await listening(
      '*[_id in $ids]',
      {ids},
      {
        includeResult: false,
        includeAllVersions: true,
        effectFormat: 'mendoza',
      },
    )
    const {client} = listener
    await client.create({_id: 'drafts.pair', _type: 'note', title: 'x'})
    const publish = {draftId: 'drafts.pair', publishedId: 'pair'}
    await client.action({actionType: 'sanity.action.document.publish', ...publish})
    const [, ...published] = await listener.mutations(3)
    expect(published.map(({documentId, transition}) => [documentId, transition])).toEqual(
      expect.arrayContaining([
        ['pair', 'appear'],
        ['drafts.pair', 'disappear'],
      ]),
    )
    for (const event of published) {
      expect(event).toMatchObject({
        transactionTotalEvents: 2,
        effects: {apply: expect.any(Array), revert: expect.any(Array)},
      })
      expect(event).not.toHaveProperty('result')
    }
    expect(published.map((event) => event['transactionCurrentEvent'])).toEqual([0, 1])
  })

  test('a transaction counts the documents of this listener only', async () => {
    const listener = await listening('*[_id == "mine"]', {})
    await listener.client
      .transaction()
      .create({_id: 'mine', _type: 'note'})
      .create({_id: 'yours', _type: 'note'})
      .commit()
    const [event] = await listener.mutations(1)
    expect(event).toMatchObject({documentId: 'mine', transactionTotalEvents: 1})
  })

  test('the client’s own transaction id is the revision in the event', async () => {
    const listener = await listening('*[_id == "echo"]', {})
    const transactionId = 'my-own-transaction'
    await listener.client.mutate([{create: {_id: 'echo', _type: 'note'}}], {transactionId})
    const [event] = await listener.mutations(1)
    expect(event).toMatchObject({transactionId, resultRev: transactionId})
  })

  test('includePreviousRevision and includeMutations: false are honoured', async () => {
    const client = await lake.client()
    await client.create({_id: 'both', _type: 'note', title: 'before'})
    const listener = await listening(
      '*[_id == "both"]',
      {},
      {
        includePreviousRevision: true,
        includeMutations: false,
      },
    )
    await client.patch('both').set({title: 'after'}).commit()
    const [event] = await listener.mutations(1)
    expect(event).toMatchObject({previous: {title: 'before'}, result: {title: 'after'}})
    expect(event).not.toHaveProperty('mutations')
  })

  test('a visitor hears of published documents and of nothing else', async () => {
    const visitor = await listening('*', {}, {role: 'anonymous'})
    const editor = await lake.client()
    await editor.create({_id: 'drafts.hidden', _type: 'note'})
    await editor.create({_id: 'public', _type: 'note'})
    await editor.create({_id: 'last', _type: 'note'})
    const ids = (await visitor.mutations(2)).map((event) => event['documentId'])
    expect(ids).toEqual(['public', 'last'])
  })

  test('a query that is no filter ends the stream with an error', async () => {
    const client = await lake.client()
    await expect(firstValueFrom(client.listen('*[_type ==', {}))).rejects.toThrow(/./)
  })

  test('the stream begins at once and names its content type', async () => {
    const abort = new AbortController()
    const url = `${lake.url}/v${API_VERSION}/data/listen/production?query=*`
    const response = await fetch(url, {signal: abort.signal})
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform')
    const chunk = await response.body?.getReader().read()
    expect(new TextDecoder().decode(chunk?.value)).toMatch(/^:\n\n/)
    abort.abort()
  })
})

describe('readers that go away', () => {
  test('in the middle of a stream do no harm', async () => {
    const url = `${lake.url}/v${API_VERSION}/data/listen/production?query=*`
    const readers = Array.from({length: 5}, () => new AbortController())
    await Promise.all(readers.map(({signal}) => fetch(url, {signal})))
    for (const reader of readers) reader.abort()
    const client = await lake.client()
    for (let count = 0; count < 5; count += 1) await client.create({_type: 'note'})
    expect((await fetch(`${lake.url}/healthz`)).status).toBe(200)
  })

  test('that stop reading are cut off instead of filling the memory', async () => {
    const {hostname, port} = new URL(lake.url)
    const token = await lake.token('editor')
    const path = `/v${API_VERSION}/data/listen/production?query=*&includeResult=true`
    const socket = connect({host: hostname, port: Number(port)})
    onTestFinished(() => void socket.destroy())
    socket.write(`GET ${path} HTTP/1.1\r\nHost: lake\r\nAuthorization: Bearer ${token}\r\n\r\n`)
    await new Promise((resolve) => socket.once('readable', resolve))
    const ended = new Promise((resolve) => socket.once('close', () => resolve('cut off')))
    socket.on('error', () => socket.destroy())

    const client = await lake.client()
    const text = 'x'.repeat(3_000_000)
    for (let count = 0; count < 8; count += 1) await client.create({_type: 'note', text})
    socket.resume()
    expect(await ended).toBe('cut off')
  })
})
