import {createAdaptorServer} from '@hono/node-server'
import type {Hono} from 'hono'
import {WebSocketServer} from 'ws'
import type {LakeConfig} from '../config.ts'
import type {LakeEnv} from '../context.ts'
import {forbidSniffing} from './no-sniffing.ts'

/** A listening server. */
export interface HttpServer {
  /** Address on this machine, without a trailing slash. */
  readonly url: string
  /** Stops listening and cuts what is still open, event streams included. */
  close(): Promise<void>
}

/** Longest frame that a client may send; a listener's query and parameters fit many times over. */
const LONGEST_FRAME = 1_000_000

/**
 * How long an idle connection stays open, in milliseconds. Longer than clients keep theirs: with
 * Node's five seconds, a busy `next build` reuses a connection in the moment in which it is closed.
 */
const KEEP_ALIVE_TIMEOUT = 75_000

/**
 * Connections at a time; beyond them new ones are closed at once. A Studio holds two, the site a
 * handful, and each costs some 50 kB.
 */
const MOST_CONNECTIONS = 5000

/** Listens on the configured interface and port. Rejects when the port is taken. */
export async function startHttpServer(
  app: Hono<LakeEnv>,
  {host, port}: Pick<LakeConfig, 'host' | 'port'>,
  mostConnections = MOST_CONNECTIONS,
): Promise<HttpServer> {
  const sockets = new WebSocketServer({noServer: true, maxPayload: LONGEST_FRAME})
  const server = createAdaptorServer({fetch: app.fetch, websocket: {server: sockets}})
  // Before the listener of the adaptor, which answers.
  server.prependListener('request', (_request, response) => forbidSniffing(response))
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT
  server.maxConnections = mostConnections
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host}:${actualPort}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
        for (const socket of sockets.clients) socket.terminate()
      }),
  }
}
