import {once} from 'node:events'
import {connect} from 'node:net'
import {Hono} from 'hono'
import {WSContext} from 'hono/ws'
import {expect, onTestFinished, test} from 'vitest'
import type {LakeEnv} from '../../../../sanity/lake/context.ts'
import {
  CLOSE_CODES,
  type SocketConnection,
} from '../../../../sanity/lake/events/socket-connection.ts'
import {startHttpServer} from '../../../../sanity/lake/http/server.ts'
import {LONGEST_BACKLOG} from '../../../../sanity/lake/http/sse.ts'
import {socketEvents} from '../../../../sanity/lake/http/web-socket.ts'

test('connections beyond the bound are closed, the others go on', async () => {
  const app = new Hono<LakeEnv>().get('/', (context) => context.text('here'))
  const server = await startHttpServer(app, {host: '127.0.0.1', port: 0}, 2)
  onTestFinished(() => server.close())
  const {port} = new URL(server.url)
  const open = () => connect(Number(port), '127.0.0.1')
  const [first, second] = [open(), open()]
  await Promise.all([once(first, 'connect'), once(second, 'connect')])
  const third = open()
  await once(third, 'close')
  first.write('GET / HTTP/1.1\r\nHost: lake\r\n\r\n')
  expect(String(await once(first, 'data'))).toContain('200 OK')
})

test('a WebSocket whose reader has stopped is closed instead of filled', () => {
  const sent: string[] = []
  const closed: (number | undefined)[] = []
  const raw = {bufferedAmount: 0}
  const socket = new WSContext({
    raw,
    readyState: 1,
    send: (text) => void (typeof text === 'string' && sent.push(text)),
    close: (code) => void closed.push(code),
  })
  const connections = new Set<SocketConnection>()
  const events = socketEvents(connections, () => ({receive() {}, beat() {}, end() {}}))
  events.onOpen?.(new Event('open'), socket)
  onTestFinished(() => events.onClose?.(new CloseEvent('close'), socket))
  const [connection] = connections
  connection?.send('one')
  raw.bufferedAmount = LONGEST_BACKLOG + 1
  connection?.send('two')
  expect(sent).toEqual(['one'])
  expect(closed).toEqual([CLOSE_CODES.tooSlow])
})
