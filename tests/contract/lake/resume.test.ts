import {createServer, connect, type Server, type Socket} from 'node:net'
import {once} from 'node:events'
import {filter, firstValueFrom, ReplaySubject, take, toArray} from 'rxjs'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {openEventStream} from '../../support/event-stream.ts'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'
import {type Frame, openSocket} from '../../support/socket.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.close())

/** A network in front of the lake that can be cut. */
async function startNetwork(): Promise<{url: string; cut(): void}> {
  const open = new Set<Socket>()
  const server: Server = createServer((near) => {
    const far = connect(Number(new URL(lake.url).port), '127.0.0.1')
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
    }
    near.pipe(far).pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = (): void => {
    for (const socket of open) socket.destroy()
    open.clear()
  }
  onTestFinished(() => {
    server.close()
    cut()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP port')
  return {url: `http://127.0.0.1:${address.port}`, cut}
}

/** The Studio's listener of a document and its draft (sanity: getPairListener). */
const PAIR = {
  includeResult: false,
  includeAllVersions: true,
  enableResume: true,
  effectFormat: 'mendoza',
  events: ['welcome', 'mutation', 'reconnect', 'reset', 'welcomeback'],
} as const

describe('a resumable client.listen', () => {
  test('that lost its connection hears what it missed', async () => {
    const network = await startNetwork()
    const far = await lake.client('editor', {apiHost: network.url})
    const near = await lake.client()
    const events = new ReplaySubject<Record<string, unknown>>()
    const ids = ['pair', 'drafts.pair']
    const subscription = far
      .listen('*[_id in $ids]', {ids}, {...PAIR, events: [...PAIR.events]})
      .subscribe((event) => events.next({...event}))
    onTestFinished(() => subscription.unsubscribe())
    const first = (count: number) => firstValueFrom(events.pipe(take(count), toArray()))
    await first(1)
    await near.create({_id: 'drafts.pair', _type: 'note'})
    await first(2)
    network.cut()
    const publish = {draftId: 'drafts.pair', publishedId: 'pair'}
    await near.action({actionType: 'sanity.action.document.publish', ...publish})
    const {_rev} = await near.patch('pair').set({title: 'x'}).commit()
    const last = events.pipe(filter((event) => event['resultRev'] === _rev))
    await firstValueFrom(last)
    expect(await first(7)).toMatchObject([
      {type: 'welcome'},
      {type: 'mutation', documentId: 'drafts.pair', transition: 'appear'},
      {type: 'reconnect'},
      {type: 'welcomeback'},
      {type: 'mutation', transactionTotalEvents: 2, transactionCurrentEvent: 0},
      {type: 'mutation', transactionTotalEvents: 2, transactionCurrentEvent: 1},
      {type: 'mutation', documentId: 'pair', effects: {apply: expect.any(Array)}},
    ])
  })
})

describe('an event stream with Last-Event-ID', () => {
  const streamOf = async (lastEventId: string, search: string) => {
    const url = `${lake.url}/v${API_VERSION}/data/listen/production?query=*${search}`
    const stream = await openEventStream(url, {token: await lake.token('editor'), lastEventId})
    onTestFinished(() => stream.close())
    return stream
  }

  test('of an unknown position is told to start afresh', async () => {
    const stream = await streamOf('unheard-of', '&enableResume=true')
    expect(await stream.events(1)).toMatchObject([{event: 'reset', data: '{}'}])
  })

  test('is welcome as always when it did not ask to resume', async () => {
    const client = await lake.client()
    const {_rev} = await client.create({_type: 'note'})
    await client.create({_type: 'note'})
    const stream = await streamOf(_rev, '')
    expect(await stream.events(1)).toMatchObject([{event: 'welcome'}])
  })
})

describe('a resumable subscription of the listener socket', () => {
  test('goes on from the last position on another socket', async () => {
    const url = `${lake.url}/v${API_VERSION}/data/listen-socket/production`
    const open = async () => {
      const socket = await openSocket(url, {authorization: `Bearer ${await lake.token('editor')}`})
      onTestFinished(() => socket.close())
      return socket
    }
    const client = await lake.client()
    const subscribe = {
      op: 'subscribe',
      id: 'pair',
      query: '*[_id == "over-socket"]',
      options: {enableResume: true},
    }
    const first = await open()
    first.send(subscribe)
    await first.frames(1)
    const {_rev} = await client.create({_id: 'over-socket', _type: 'note'})
    const [, seen] = await first.frames(2)
    expect(seen).toMatchObject({type: 'mutation', position: _rev})
    first.close()

    await client.patch('over-socket').set({title: 'missed'}).commit()
    const second = await open()
    second.send({...subscribe, after: seen?.['position']})
    const frames: Frame[] = await second.frames(2)
    expect(frames).toMatchObject([
      {id: 'pair', type: 'welcomeback'},
      {id: 'pair', type: 'mutation', data: {result: {title: 'missed'}}},
    ])
    second.send({...subscribe, id: 'other', after: 'unheard-of'})
    expect(await second.frames(1, ({id}) => id === 'other')).toMatchObject([{type: 'reset'}])
  })
})
