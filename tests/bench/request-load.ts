import {connect, type Socket} from 'node:net'
import {once} from 'node:events'

/** How many requests are under way at a time. */
const CONNECTIONS = 16

/** Requests that differ in their body at most. */
export interface RepeatedRequest {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Makes the body of the next request, which is a POST then. */
  readonly nextBody?: () => string
}

/**
 * How many answers a second a server gives to one request, asked by several connections again and
 * again. On bare sockets, since `fetch` costs more than what some servers do for an answer.
 * Throws when an answer is none of status 200 with a length.
 */
export async function answersPerSecond(request: RepeatedRequest, seconds: number): Promise<number> {
  const deadline = performance.now() + seconds * 1000
  const counts = await Promise.all(
    Array.from({length: CONNECTIONS}, () => askUntil(deadline, request)),
  )
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}

async function askUntil(deadline: number, request: RepeatedRequest): Promise<number> {
  const {hostname, port} = new URL(request.url)
  const ask = questions(request)
  const socket = connect({port: Number(port), host: hostname, noDelay: true})
  await once(socket, 'connect')
  try {
    let answers = 0
    for (; performance.now() < deadline; answers++) {
      socket.write(ask())
      await wholeAnswer(socket)
    }
    return answers
  } finally {
    socket.destroy()
  }
}

/** What to write for one request after the other. */
function questions({url, headers = {}, nextBody}: RepeatedRequest): () => string | Buffer {
  const {host, pathname, search} = new URL(url)
  const lines = Object.entries({host, ...headers}).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `${pathname}${search} HTTP/1.1\r\n${lines.join('')}`
  if (nextBody === undefined) {
    const question = Buffer.from(`GET ${head}\r\n`)
    return () => question
  }
  return () => {
    const body = nextBody()
    return `POST ${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  }
}

/** Resolves when as many bytes have come as the head announces. */
function wholeAnswer(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = ''
    let missing: number | undefined
    const end = (error?: Error): void => {
      socket.off('data', take).off('error', end).off('close', closed)
      if (error) reject(error)
      else resolve()
    }
    const closed = (): void => end(new Error('The connection was closed before the answer came'))
    const take = (chunk: Buffer): void => {
      if (missing !== undefined) {
        missing -= chunk.length
      } else {
        head += chunk.toString('latin1')
        const length = head.indexOf('\r\n\r\n')
        if (length < 0) return
        const announced = /^HTTP\/1\.1 200 [^]*\r\ncontent-length: (\d+)\r\n/i.exec(head)?.[1]
        if (announced === undefined)
          return end(new Error(`Unexpected answer: ${head.slice(0, 300)}`))
        missing = Number(announced) - (head.length - length - 4)
      }
      if (missing <= 0) end()
    }
    socket.on('data', take).on('error', end).on('close', closed)
  })
}
