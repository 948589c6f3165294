import {ChannelError, DisconnectError} from '@sanity/client'
import {
  type ListenFrame,
  type ListenRequest,
  parseListenFrame,
  subscribeFrame,
  unsubscribeFrame,
} from './listen-frames.ts'

/** An event as `client.listen` emits it: the type, and the fields of the server's message. */
export interface ListenEvent {
  readonly type: string
  readonly [field: string]: unknown
}

/** Who hears a subscription's events. After `error` nothing more is heard. */
export interface ListenObserver {
  next(event: ListenEvent): void
  error(error: Error): void
}

/** Times in milliseconds. */
export interface ListenSocketTimes {
  /** First pause before a lost connection is opened again; it doubles up to `maxRetryDelay`. */
  readonly retryDelay: number
  readonly maxRetryDelay: number
  /** Silence after which the connection counts as lost: the lake sends a heartbeat every 20 s. */
  readonly silence: number
  /** How long a connection without subscriptions is kept for the next one. */
  readonly linger: number
}

const DEFAULT_TIMES: ListenSocketTimes = {
  retryDelay: 500,
  maxRetryDelay: 15_000,
  silence: 45_000,
  linger: 1000,
}

/** One connection that carries any number of listeners. */
export interface ListenSocket {
  /** Starts a subscription and returns the function that ends it. Opens the connection on demand. */
  subscribe(request: ListenRequest, observer: ListenObserver): () => void
}

interface Subscription {
  readonly request: ListenRequest
  readonly observer: ListenObserver
  welcomed: boolean
  /** Where to go on after a lost connection; only resumable subscriptions are told. */
  position?: string | undefined
}

/**
 * Creates a connection to `<apiHost>/v…/data/listen-socket/<dataset>` of the lake. A lost connection
 * is opened again with all its subscriptions; their observers hear `reconnect`, then `welcome` or
 * `reset`, upon which the Studio fetches its snapshots again (sanity: getPairListener), or
 * `welcomeback` and what they missed.
 */
export function createListenSocket(
  url: string,
  times: ListenSocketTimes = DEFAULT_TIMES,
): ListenSocket {
  const subscriptions = new Map<string, Subscription>()
  let socket: WebSocket | undefined
  let nextId = 1
  let failures = 0
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let silenceTimer: ReturnType<typeof setTimeout> | undefined
  let lingerTimer: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    const opening = new WebSocket(url)
    socket = opening
    retryTimer = undefined
    opening.addEventListener('open', () => {
      for (const [id, {request, position}] of subscriptions) {
        opening.send(subscribeFrame(id, request, position))
      }
      expectFrame(opening)
    })
    opening.addEventListener('message', ({data}) => {
      if (socket !== opening) return
      failures = 0
      expectFrame(opening)
      const frame = typeof data === 'string' ? parseListenFrame(data) : undefined
      if (frame) deliver(frame)
    })
    // A failed opening is followed by `close` too, so `error` needs no handler of its own.
    opening.addEventListener('close', () => lose(opening))
  }

  /** Gives up on a connection that says nothing: a sleeping laptop never hears its `close`. */
  function expectFrame(current: WebSocket): void {
    clearTimeout(silenceTimer)
    silenceTimer = setTimeout(() => {
      lose(current)
      current.close()
    }, times.silence)
  }

  function lose(lost: WebSocket): void {
    if (socket !== lost) return
    socket = undefined
    clearTimeout(silenceTimer)
    if (subscriptions.size === 0) return
    const delay = Math.min(times.retryDelay * 2 ** failures, times.maxRetryDelay)
    failures += 1
    // Half of the pause is random, so that not all editors come back in the same moment.
    retryTimer = setTimeout(open, delay / 2 + (Math.random() * delay) / 2)
    for (const subscription of subscriptions.values()) {
      // A list pane fails when its first event is not `welcome` (sanity: listenSearchQuery).
      if (subscription.welcomed) subscription.observer.next({type: 'reconnect'})
      subscription.welcomed = false
    }
  }

  function deliver(frame: ListenFrame): void {
    if (frame.type === 'heartbeat') return
    const subscription = subscriptions.get(frame.id)
    if (!subscription) return
    const {observer} = subscription
    if (frame.type === 'channelError') {
      subscriptions.delete(frame.id)
      observer.error(new ChannelError(frame.data.error.description, frame.data))
    } else if (frame.type === 'disconnect') {
      const {reason} = frame.data
      subscriptions.delete(frame.id)
      observer.error(new DisconnectError(`Server disconnected client: ${reason}`, reason))
    } else {
      if (frame.type !== 'mutation') subscription.welcomed = true
      subscription.position = frame.position
      observer.next({...frame.data, type: frame.type})
    }
  }

  function closeWhenIdle(): void {
    if (subscriptions.size > 0) return
    clearTimeout(retryTimer)
    clearTimeout(silenceTimer)
    retryTimer = undefined
    const idle = socket
    socket = undefined
    idle?.close()
  }

  return {
    subscribe(request, observer) {
      const id = String(nextId++)
      subscriptions.set(id, {request, observer, welcomed: false})
      clearTimeout(lingerTimer)
      if (socket?.readyState === WebSocket.OPEN) socket.send(subscribeFrame(id, request))
      else if (!socket && retryTimer === undefined) open()
      return () => {
        if (!subscriptions.delete(id)) return
        if (socket?.readyState === WebSocket.OPEN) socket.send(unsubscribeFrame(id))
        if (subscriptions.size > 0) return
        clearTimeout(lingerTimer)
        lingerTimer = setTimeout(closeWhenIdle, times.linger)
      }
    },
  }
}
