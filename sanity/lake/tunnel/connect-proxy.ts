import {Agent, createServer} from 'node:http'
import {createServer as createTlsServer} from 'node:https'
import type {Duplex} from 'node:stream'
import {createProxyServer} from 'httpxy'
import type {TunnelCertificate} from './certificate.ts'
import {isSanityApi} from './hosts.ts'

/** A running proxy. */
export interface ConnectProxy {
  /** For `HTTPS_PROXY`. */
  readonly url: string
  close(): Promise<void>
}

/** What the proxy works with. */
export interface ConnectProxyOptions {
  /** Address of the lake, without a trailing slash. */
  readonly lakeUrl: string
  readonly certificate: TunnelCertificate
  /** Told about each host that was asked for and refused. */
  readonly refused: (host: string) => void
}

/**
 * Starts a proxy on the loopback interface that answers for Sanity's API hosts itself, out of the
 * lake, and lets nothing out to any other host. For programs that know no other address, as the
 * `sanity` command.
 */
export async function startConnectProxy({
  lakeUrl,
  certificate: {cert, key},
  refused,
}: ConnectProxyOptions): Promise<ConnectProxy> {
  const agent = new Agent({keepAlive: true})
  const lake = createProxyServer({target: lakeUrl, agent, headers: {'x-forwarded-proto': 'https'}})
  const sockets = new Set<Duplex>()
  const inside = createTlsServer({cert, key}, async (request, response) => {
    try {
      await lake.web(request, response)
    } catch {
      if (!response.headersSent) response.writeHead(502)
      response.end()
    }
  })
  const proxy = createServer((request, response) => {
    refused(request.headers.host ?? 'unknown')
    response.writeHead(403)
    response.end()
  })
  proxy.on('connect', (request, socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    // The program ends whenever it likes.
    socket.on('error', () => socket.destroy())
    const host = request.url ?? ''
    if (isSanityApi(host)) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      inside.emit('connection', socket)
    } else {
      refused(host)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    }
  })
  await new Promise<void>((resolve, reject) => {
    proxy.once('error', reject)
    proxy.listen(0, '127.0.0.1', resolve)
  })
  const address = proxy.address()
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      for (const socket of sockets) socket.destroy()
      agent.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
