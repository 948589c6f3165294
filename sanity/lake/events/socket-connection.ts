/** One side of a WebSocket, as the protocols above it see it. */
export interface SocketConnection {
  send(text: string): void
  /** Close codes from 4000 on are ours, see `CLOSE_CODES`. */
  close(code: number, reason: string): void
}

/** A protocol that speaks over one connection. */
export interface SocketProtocol {
  receive(text: string): void
  /** Called at regular intervals, so that the other side and proxies see a living connection. */
  beat(): void
  /** The connection is gone. */
  end(): void
}

/** Why the lake closes a WebSocket. */
export const CLOSE_CODES = {
  goingAway: 1001,
  protocolError: 1008,
  sessionEnded: 4401,
  tooSlow: 4408,
} as const
