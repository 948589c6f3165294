// The site's process: one public port for Next and, under /lake, the Content Lake.
import {Agent, createServer, type ServerResponse} from 'node:http'
import {Socket} from 'node:net'
import next from 'next'
import {createProxyServer} from 'httpxy'
import onHeaders from 'on-headers'
import {
  POLICY_HEADER,
  POLICY_WITHOUT_INLINE_SCRIPTS,
} from '../../lib/content-security-policy/policy.ts'
import {withPreviewCookies} from '../../lib/preview/request-cookies.ts'
import {compressResponse} from './compress-pages.ts'
import {answerNotModified} from './not-modified.ts'
import {correctHeaders} from './reader-headers.ts'
import {readSettings, ROOT} from './settings.ts'
import {createStaticFiles} from './static-files.ts'

const LAKE_PREFIX = '/lake'

const settings = readSettings()
const dev = process.argv.includes('--dev')
// Next listens here for the upgrades that we pass on (hot reload), instead of on our own server,
// where it would close those of the lake.
const upgradesForNext = createServer()
const app = next({
  dev,
  dir: ROOT,
  port: settings.port,
  hostname: 'localhost',
  httpServer: upgradesForNext,
})
const lake = createProxyServer({
  target: `http://127.0.0.1:${settings.lakePort}`,
  agent: new Agent({keepAlive: true}),
  xfwd: true,
  ws: true,
})

/** The path behind the prefix, or `undefined` when the request is for Next. */
function lakePath(url: string | undefined): string | undefined {
  if (settings.hosted || !url?.startsWith(`${LAKE_PREFIX}/`)) return undefined
  return url.slice(LAKE_PREFIX.length)
}

/** What every response carries, also one that fails; pages bring a policy of their own. */
function protect(response: ServerResponse): void {
  onHeaders(response, () => {
    if (!dev && !response.hasHeader(POLICY_HEADER)) {
      response.setHeader(POLICY_HEADER, POLICY_WITHOUT_INLINE_SCRIPTS)
    }
    if (settings.siteUrl.startsWith('https:')) {
      response.setHeader('strict-transport-security', 'max-age=31536000')
    }
  })
}

await app.prepare()
const handle = app.getRequestHandler()
const answerStaticFile = dev ? () => false : createStaticFiles()

const server = createServer(async (request, response) => {
  const path = lakePath(request.url)
  if (path === undefined) {
    protect(response)
    if (answerStaticFile(request, response)) return
    correctHeaders(response)
    answerNotModified(request, response)
    if (!dev) compressResponse(request, response)
    return withPreviewCookies(request, () => handle(request, response))
  }
  request.url = path
  try {
    await lake.web(request, response)
  } catch {
    answerUnavailable()
  }

  // The Studio and @sanity/client retry a 503, and treat any 4xx as final.
  function answerUnavailable(): void {
    if (response.headersSent) return void response.destroy()
    response.writeHead(503, {'content-type': 'application/json', 'retry-after': '1'})
    response.end(
      JSON.stringify({
        statusCode: 503,
        error: 'Service Unavailable',
        message: 'The Content Lake does not answer; it is being started again.',
      }),
    )
  }
})

server.on('upgrade', async (request, socket, head) => {
  const path = lakePath(request.url)
  try {
    if (path === undefined || !(socket instanceof Socket)) {
      if (!upgradesForNext.emit('upgrade', request, socket, head)) socket.destroy()
      return
    }
    request.url = path
    await lake.ws(request, socket, {}, head)
  } catch {
    socket.destroy()
  }
})

server.listen(settings.port)

function stop(): void {
  server.close()
  server.closeAllConnections()
  // A letter that is being handed over gets its answer.
  const posted = globalThis.chalklineSubscriptions?.close() ?? Promise.resolve()
  void Promise.allSettled([app.close(), posted]).finally(() => process.exit(0))
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
// Started by the supervisor: when that is killed, the channel closes.
process.once('disconnect', stop)
