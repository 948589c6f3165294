import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {API_VERSION, startTestLake, type TestLake} from '../../support/lake.ts'
import {type Frame, openSocket, type TestSocket} from '../../support/socket.ts'

const OTHER_STUDIO = 'http://localhost:3334'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake({config: {corsOrigins: [OTHER_STUDIO]}})
})
afterAll(() => lake.close())

async function openListenSocket(token?: string): Promise<TestSocket> {
  const url = `${lake.url}/v${API_VERSION}/data/listen-socket/production`
  const authorization = `Bearer ${token ?? (await lake.token('editor'))}`
  const socket = await openSocket(url, {authorization})
  onTestFinished(() => socket.close())
  return socket
}

const ofType = (type: string) => (frame: Frame) => frame['type'] === type

describe('the listener socket', () => {
  test('carries several subscriptions, each with its own welcome and events', async () => {
    const socket = await openListenSocket()
    socket.send({op: 'subscribe', id: 'a', query: '*[_id == $id]', params: {id: 'mux-a'}})
    socket.send({
      op: 'subscribe',
      id: 'b',
      query: '*[_type == "mux"]',
      options: {includeResult: false, effectFormat: 'mendoza'},
    })
    const welcomes = await socket.frames(2, ofType('welcome'))
    expect(welcomes.map((frame) => frame['id'])).toEqual(['a', 'b'])

    const client = await lake.client()
    await client.create({_id: 'mux-a', _type: 'mux'})
    const [first, second] = await socket.frames(2, ofType('mutation'))
    expect([first?.['id'], second?.['id']]).toEqual(['a', 'b'])
    expect(first).toMatchObject({data: {documentId: 'mux-a', result: {_id: 'mux-a'}}})
    expect(second).toMatchObject({data: {effects: {apply: expect.any(Array)}}})
    expect(second?.['data']).not.toHaveProperty('result')
  })

  test('an unsubscribed id hears nothing more', async () => {
    const socket = await openListenSocket()
    socket.send({op: 'subscribe', id: 'off', query: '*'})
    socket.send({op: 'unsubscribe', id: 'off'})
    socket.send({op: 'subscribe', id: 'on', query: '*'})
    await socket.frames(2, ofType('welcome'))
    const client = await lake.client()
    await client.create({_type: 'note'})
    const [event] = await socket.frames(1, ofType('mutation'))
    expect(event?.['id']).toBe('on')
  })

  test('a bad query is an error of that subscription; the others go on', async () => {
    const socket = await openListenSocket()
    socket.send({op: 'subscribe', id: 'bad', query: '*[_type =='})
    socket.send({op: 'subscribe', id: 'good', query: '*'})
    const [error, welcome] = await socket.frames(2)
    expect(error).toMatchObject({
      id: 'bad',
      type: 'channelError',
      data: {error: {type: 'queryParseError'}},
    })
    expect(welcome).toMatchObject({id: 'good', type: 'welcome'})
  })

  test('is refused without a session, and to other sites', async () => {
    const url = `${lake.url}/v${API_VERSION}/data/listen-socket/production`
    await expect(openSocket(url)).rejects.toThrow('refused with 401')
    await expect(
      openSocket(url, {cookie: 'lakeSession=anything', origin: 'https://evil.example'}),
    ).rejects.toThrow('refused with 403')
  })

  test('is open to a Studio of another origin that is listed, and then asks for its session', async () => {
    const url = `${lake.url}/v${API_VERSION}/data/listen-socket/production`
    await expect(
      openSocket(url, {cookie: 'lakeSession=anything', origin: OTHER_STUDIO}),
    ).rejects.toThrow('refused with 401')
  })

  test('a revoked token ends the socket at its next subscription', async () => {
    const output = await lake.command('token', 'create', 'tab', '--role', 'editor')
    const [, id = ''] = /id ([^)]+)\)/.exec(output) ?? []
    const socket = await openListenSocket(output.split('\n').at(-1))
    await lake.command('token', 'revoke', id)
    socket.send({op: 'subscribe', id: 'late', query: '*'})
    expect(await socket.closed).toBe(4401)
  })

  test('a frame that is not of the protocol closes the socket', async () => {
    const socket = await openListenSocket()
    socket.send({hello: 'there'})
    expect(await socket.closed).toBe(1008)
  })
})

describe('presence', () => {
  let call = 0
  async function join(): Promise<
    TestSocket & {request(method: string, params?: object): Promise<Frame>}
  > {
    const socket = await openSocket(`${lake.url}/v2022-06-30/socket/production?tag=sanity.studio`, {
      authorization: `Bearer ${await lake.token('editor')}`,
    })
    onTestFinished(() => socket.close())
    return {
      ...socket,
      async request(method, params = {}) {
        call += 1
        const id = `call-${call}`
        socket.send({jsonrpc: '2.0', id, method, params})
        const [reply] = await socket.frames(1, (frame) => frame['id'] === id)
        return reply ?? {}
      },
    }
  }
  const notified = (frame: Frame) => frame['method'] === 'presence_subscription'

  test('two Studios see each other’s places, and when one leaves', async () => {
    const [ada, ben] = [await join(), await join()]
    const {result: subscription} = await ada.request('presence_subscribe')
    await ben.request('presence_subscribe')
    await ben.request('presence_rollcall', {session: 'ben-tab'})
    const locations = [{type: 'document', documentId: 'x', path: ['title']}]
    await ben.request('presence_announce', {data: {sessionId: 'ben-tab', locations}})
    ben.close()
    const events = await ada.frames(3, notified)
    expect(events).toMatchObject([
      {params: {subscription, result: {type: 'rollCall', session: 'ben-tab', i: 'site-write'}}},
      {params: {result: {type: 'state', m: {sessionId: 'ben-tab', locations}}}},
      {params: {result: {type: 'disconnect', m: {session: 'ben-tab'}}}},
    ])
  })

  test('a visitor must authorise first, as token-mode Studios do', async () => {
    const socket = await openSocket(`${lake.url}/v1/socket/production`)
    onTestFinished(() => socket.close())
    const answerTo = async (id: string) =>
      (await socket.frames(1, (frame) => frame['id'] === id))[0]
    socket.send({jsonrpc: '2.0', id: '1', method: 'presence_subscribe', params: {}})
    expect(await answerTo('1')).toMatchObject({error: {code: 4001}})
    const authorization = `Bearer ${await lake.token('viewer')}`
    socket.send({jsonrpc: '2.0', id: '2', method: 'authorization', params: {authorization}})
    expect(await answerTo('2')).toMatchObject({result: 'ok'})
    socket.send({jsonrpc: '2.0', id: '3', method: 'presence_subscribe', params: {}})
    expect(await answerTo('3')).toMatchObject({result: expect.any(String)})
  })

  test('an unknown method is answered, not ignored', async () => {
    const ada = await join()
    expect(await ada.request('presence_teleport')).toMatchObject({error: {code: -32_601}})
  })
})
