import type {WSContext, WSEvents} from 'hono/ws'
import {
  CLOSE_CODES,
  type SocketConnection,
  type SocketProtocol,
} from '../events/socket-connection.ts'
import {HEARTBEAT_MS, LONGEST_BACKLOG} from './sse.ts'

/** Open connections, so that a shutdown can close them. */
export type OpenSockets = Set<SocketConnection>

/** Runs a protocol over a WebSocket: heartbeats, a bounded backlog, and one `end()`. */
export function socketEvents(
  sockets: OpenSockets,
  open: (connection: SocketConnection) => SocketProtocol,
): WSEvents {
  let protocol: SocketProtocol | undefined
  let connection: SocketConnection | undefined
  let heartbeat: NodeJS.Timeout | undefined
  const end = (): void => {
    clearInterval(heartbeat)
    if (connection) sockets.delete(connection)
    protocol?.end()
    protocol = undefined
  }
  return {
    onOpen(_event, socket) {
      const opened = connectionOf(socket)
      connection = opened
      sockets.add(opened)
      protocol = open(opened)
      heartbeat = setInterval(() => protocol?.beat(), HEARTBEAT_MS).unref()
    },
    onMessage({data}, socket) {
      if (typeof data === 'string') protocol?.receive(data)
      else socket.close(CLOSE_CODES.protocolError, 'Frames are text')
    },
    onClose: end,
    onError: end,
  }
}

function connectionOf(socket: WSContext): SocketConnection {
  return {
    send(text) {
      if (backlogOf(socket.raw) > LONGEST_BACKLOG) {
        socket.close(CLOSE_CODES.tooSlow, 'The reader is too slow')
        return
      }
      socket.send(text)
    },
    close: (code, reason) => socket.close(code, reason),
  }
}

/** Bytes that the reader has not taken yet, as the `ws` package counts them. */
function backlogOf(raw: unknown): number {
  if (typeof raw !== 'object' || raw === null || !('bufferedAmount' in raw)) return 0
  return typeof raw.bufferedAmount === 'number' ? raw.bufferedAmount : 0
}
