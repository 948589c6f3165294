import type {Context} from 'hono'
import {nodeBindings} from './node-bindings.ts'

/** An open stream of server-sent events. */
export interface EventStream {
  /** Sends one event. `data` must be a single line: JSON is. */
  send: (event: {event: string; id?: string; data: string}) => void
  /** Ends the stream; the client reconnects after a second. */
  close: () => void
}

/** What happens over the life of a stream. */
export interface EventStreamHandlers {
  onOpen: (stream: EventStream) => void
  /** Called once, whichever side ends the stream. */
  onClose: () => void
  /** Asked before each heartbeat: false ends the stream, for instance after a sign-out. */
  isAllowed: () => boolean
}

/** Shorter than the 30 s after which proxies and the Studio give a silent stream up. */
export const HEARTBEAT_MS = 20_000

/** A reader that is this many bytes behind is dropped: it reconnects and fetches afresh. */
export const LONGEST_BACKLOG = 4 * 1024 * 1024

/** Answers with a stream of server-sent events. The backlog of a slow reader is bounded. */
export function eventStream(context: Context, handlers: EventStreamHandlers): Response {
  const encoder = new TextEncoder()
  let closed = false
  let heartbeat: NodeJS.Timeout | undefined
  const end = (): void => {
    if (closed) return
    closed = true
    clearInterval(heartbeat)
    handlers.onClose()
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const close = (): void => {
          if (closed) return
          end()
          controller.close()
        }
        const write = (text: string): void => {
          if (closed) return
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) > 0) return
          close()
          // A reader that stopped reading would keep its backlog until its connection times out.
          nodeBindings(context)?.incoming.socket.destroy()
        }
        heartbeat = setInterval(
          () => (handlers.isAllowed() ? write(':\n\n') : close()),
          HEARTBEAT_MS,
        )
        heartbeat.unref()
        // Proxies forward the headers with the first bytes, so there must be some at once.
        write(':\n\n')
        handlers.onOpen({
          send: ({event, id, data}) =>
            write(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`),
          close,
        })
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({highWaterMark: LONGEST_BACKLOG}),
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      // Without it the Node adapter would wait for more chunks before it sends the headers.
      'transfer-encoding': 'chunked',
      'x-accel-buffering': 'no',
    },
  })
}
