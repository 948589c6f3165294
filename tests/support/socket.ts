import {filter, firstValueFrom, ReplaySubject, take, toArray} from 'rxjs'
import {WebSocket} from 'ws'
import {z} from 'zod'

const frameSchema = z.looseObject({})

/** A JSON frame. */
export type Frame = z.infer<typeof frameSchema>

/** A WebSocket client that keeps every frame it was sent. */
export interface TestSocket {
  send(frame: object): void
  /** The first `count` frames that satisfy the condition, past ones included. */
  frames(count: number, condition?: (frame: Frame) => boolean): Promise<Frame[]>
  /** Resolves with the close code. */
  readonly closed: Promise<number>
  close(): void
}

/** Opens a socket; rejects with the HTTP status when the upgrade is refused. */
export async function openSocket(
  url: string,
  headers: Record<string, string> = {},
): Promise<TestSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), {headers})
  const received = new ReplaySubject<Frame>()
  socket.on('message', (data) => {
    const text = Buffer.isBuffer(data) ? data.toString() : ''
    if (text.startsWith('{')) received.next(frameSchema.parse(JSON.parse(text)))
  })
  const closed = new Promise<number>((resolve) => void socket.once('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve())
    socket.once('unexpected-response', (_request, response) => {
      reject(new Error(`refused with ${response.statusCode}`))
      socket.terminate()
    })
    socket.once('error', reject)
  })
  return {
    send: (frame) => socket.send(JSON.stringify(frame)),
    frames: (count, condition = () => true) =>
      firstValueFrom(received.pipe(filter(condition), take(count), toArray())),
    closed,
    close: () => socket.close(),
  }
}
