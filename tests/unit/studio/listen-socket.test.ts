import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {type WebSocket, WebSocketServer} from 'ws'
import {
  createListenSocket,
  type ListenEvent,
  type ListenSocket,
} from '@/sanity/studio/listen-socket'
import {createSocketClientFactory} from '@/sanity/studio/socket-client'

const TIMES = {retryDelay: 5, maxRetryDelay: 20, silence: 2000, linger: 5}

let http: Server
let server: WebSocketServer
let connections: {socket: WebSocket; path: string}[]
let received: Record<string, unknown>[]
let endings: (() => void)[]

beforeEach(async () => {
  connections = []
  received = []
  endings = []
  http = createServer()
  server = new WebSocketServer({server: http})
  server.on('connection', (socket, request) => {
    connections.push({socket, path: request.url ?? ''})
    socket.on('message', (data: Buffer) => received.push(JSON.parse(data.toString())))
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
})

afterEach(async () => {
  for (const end of endings) end()
  for (const {socket} of connections) socket.terminate()
  server.close()
  http.close()
  await once(http, 'close')
})

/** A listen socket whose subscriptions end with the test. */
function openSocket(times = TIMES, url = `ws://${host()}/`): ListenSocket {
  const socket = createListenSocket(url, times)
  return {
    subscribe(request, observer) {
      const end = socket.subscribe(request, observer)
      endings.push(end)
      return end
    },
  }
}

function host(): string {
  const address = http.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP port')
  return `127.0.0.1:${address.port}`
}

function say(frame: object, connection = connections.at(-1)): void {
  connection?.socket.send(JSON.stringify(frame))
}

function recorder() {
  const events: ListenEvent[] = []
  const errors: Error[] = []
  const types = () => events.map(({type}) => type)
  return {
    events,
    errors,
    types,
    next: (e: ListenEvent) => events.push(e),
    error: (e: Error) => errors.push(e),
  }
}

async function messages(count: number): Promise<void> {
  await vi.waitFor(() => expect(received).toHaveLength(count))
}

describe('the listen socket', () => {
  test('carries several subscriptions over one connection and tells their events apart', async () => {
    const socket = openSocket()
    const [first, second] = [recorder(), recorder()]
    socket.subscribe({query: '*[_type == $t]', params: {t: 'a'}}, first)
    socket.subscribe({query: '*', options: {includeResult: false}}, second)
    await messages(2)
    expect(received).toEqual([
      {op: 'subscribe', id: '1', query: '*[_type == $t]', params: {t: 'a'}},
      {op: 'subscribe', id: '2', query: '*', options: {includeResult: false}},
    ])

    say({id: '1', type: 'welcome', data: {listenerName: 'x'}})
    say({id: '2', type: 'mutation', data: {documentId: 'b'}})
    await vi.waitFor(() => expect(second.events).toHaveLength(1))
    expect(first.events).toEqual([{type: 'welcome', listenerName: 'x'}])
    expect(second.events).toEqual([{type: 'mutation', documentId: 'b'}])
    expect(connections).toHaveLength(1)
  })

  test('opens a lost connection again, with the same subscriptions', async () => {
    const socket = openSocket()
    const observer = recorder()
    socket.subscribe({query: '*'}, observer)
    await messages(1)
    say({id: '1', type: 'welcome', data: {listenerName: 'x'}})
    await vi.waitFor(() => expect(observer.types()).toEqual(['welcome']))

    connections[0]?.socket.close(1001)
    await messages(2)
    expect(received[1]).toEqual(received[0])
    say({id: '1', type: 'welcome', data: {listenerName: 'y'}})
    await vi.waitFor(() => expect(observer.types()).toEqual(['welcome', 'reconnect', 'welcome']))
  })

  test('goes on where a resumable subscription was, and says what became of that', async () => {
    const socket = openSocket()
    const observer = recorder()
    socket.subscribe({query: '*', options: {enableResume: true}}, observer)
    await messages(1)
    say({id: '1', type: 'welcome', position: 't1', data: {listenerName: 'x'}})
    say({id: '1', type: 'mutation', position: 't2', data: {documentId: 'a'}})
    await vi.waitFor(() => expect(observer.types()).toEqual(['welcome', 'mutation']))

    connections[0]?.socket.close(1001)
    await messages(2)
    expect(received[1]).toEqual({...received[0], after: 't2'})
    say({id: '1', type: 'welcomeback', position: 't2', data: {listenerName: 'x'}})
    await vi.waitFor(() => expect(observer.types().slice(2)).toEqual(['reconnect', 'welcomeback']))
    expect(observer.events[1]).toEqual({type: 'mutation', documentId: 'a'})
  })

  test('says nothing of a lost connection to a subscription that was not welcomed', async () => {
    const socket = openSocket()
    const observer = recorder()
    socket.subscribe({query: '*'}, observer)
    await messages(1)
    connections[0]?.socket.close(1001)
    await messages(2)
    say({id: '1', type: 'welcome', data: {listenerName: 'x'}})
    await vi.waitFor(() => expect(observer.types()).toEqual(['welcome']))
  })

  test('gives up on a connection that falls silent', async () => {
    const socket = openSocket({...TIMES, silence: 30})
    socket.subscribe({query: '*'}, recorder())
    await vi.waitFor(() => expect(connections.length).toBeGreaterThan(1))
  })

  test('ends a refused subscription with an error and does not ask again', async () => {
    const socket = openSocket()
    const [refused, ended] = [recorder(), recorder()]
    socket.subscribe({query: '*['}, refused)
    socket.subscribe({query: '*'}, ended)
    await messages(2)
    const error = {type: 'queryParseError', description: 'expected ]'}
    say({id: '1', type: 'channelError', data: {error}})
    say({id: '2', type: 'disconnect', data: {reason: 'dataset deleted'}})
    await vi.waitFor(() => expect(ended.errors).toHaveLength(1))
    expect(refused.errors).toMatchObject([{name: 'ChannelError', message: 'expected ]'}])
    expect(ended.errors).toMatchObject([{name: 'DisconnectError', reason: 'dataset deleted'}])

    socket.subscribe({query: '*[_id == "c"]'}, recorder())
    connections[0]?.socket.close(1001)
    await vi.waitFor(() => expect(connections).toHaveLength(2))
    await vi.waitFor(() => expect(received.at(-1)).toMatchObject({query: '*[_id == "c"]'}))
    expect(received.slice(2).every(({query}) => query === '*[_id == "c"]')).toBe(true)
  })

  test('tells the lake when a subscription ends, and closes after the last one', async () => {
    const socket = openSocket()
    const end = socket.subscribe({query: '*'}, recorder())
    await messages(1)
    const closed = once(connections[0]?.socket ?? server, 'close')
    end()
    await messages(2)
    expect(received[1]).toEqual({op: 'unsubscribe', id: '1'})
    await closed
  })

  test('stays open for a subscription that follows at once', async () => {
    const socket = openSocket({...TIMES, linger: 60})
    const end = socket.subscribe({query: '*'}, recorder())
    await messages(1)
    end()
    socket.subscribe({query: '*[1]'}, recorder())
    await messages(3)
    expect(connections).toHaveLength(1)
  })

  test('passes over what is not a frame', async () => {
    const socket = openSocket()
    const observer = recorder()
    socket.subscribe({query: '*'}, observer)
    await messages(1)
    connections[0]?.socket.send('♥')
    say({type: 'heartbeat'})
    say({type: 'unheard-of', id: '1'})
    say({type: 'mutation', id: 'someone-else', data: {}})
    say({id: '1', type: 'reset', data: {}})
    await vi.waitFor(() => expect(observer.types()).toEqual(['reset']))
  })
})

describe('a client with socket listeners', () => {
  const open = () => {
    const createClient = createSocketClientFactory((url) => openSocket(TIMES, url))
    return createClient({
      projectId: 'chalkline',
      dataset: 'production',
      apiVersion: '2021-06-07',
      apiHost: `http://${host()}/lake`,
      useCdn: false,
    })
  }

  test('listens over one socket, also on clients derived from it', async () => {
    const client = open()
    const clients = [
      client,
      client.withConfig({apiVersion: '2025-02-19'}),
      client.clone(),
      client.observable,
      client.observable.withConfig({perspective: 'raw'}),
      client.observable.clone(),
    ]
    const listeners = clients.map((each) => each.listen('*', {}, {events: ['welcome']}).subscribe())
    await messages(clients.length)
    expect(connections.map(({path}) => path)).toEqual([
      '/lake/v2025-02-19/data/listen-socket/production',
    ])
    for (const listener of listeners) listener.unsubscribe()
  })

  test('emits mutations alone unless other events are asked for', async () => {
    const client = open()
    const mutations: unknown[] = []
    const all: string[] = []
    client.listen('*').subscribe((event) => mutations.push(event))
    client
      .listen('*', {}, {events: ['welcome', 'mutation', 'reconnect'], includeResult: false})
      .subscribe(({type}) => all.push(type))
    await messages(2)
    expect(received[1]).toMatchObject({options: {includeResult: false}})
    for (const id of ['1', '2']) {
      say({id, type: 'welcome', data: {listenerName: 'x'}})
      say({id, type: 'mutation', data: {documentId: 'a'}})
    }
    await vi.waitFor(() => expect(all).toEqual(['welcome', 'mutation']))
    expect(mutations).toEqual([{type: 'mutation', documentId: 'a'}])
  })
})
