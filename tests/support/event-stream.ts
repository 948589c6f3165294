import {filter, firstValueFrom, ReplaySubject, take, toArray} from 'rxjs'

/** One server-sent event as it came over the wire. */
export interface WireEvent {
  readonly event: string
  readonly id: string | undefined
  readonly data: string
}

/** A reader of server-sent events that sees what EventSource hides: ids, and the first connection. */
export interface EventStreamReader {
  /** The first `count` events that satisfy the condition, past ones included. */
  events(count: number, condition?: (event: WireEvent) => boolean): Promise<WireEvent[]>
  close(): void
}

/** Opens a stream, as a client does that knows the position `lastEventId`. */
export async function openEventStream(
  url: string,
  {token, lastEventId}: {token?: string; lastEventId?: string | undefined} = {},
): Promise<EventStreamReader> {
  const abort = new AbortController()
  const response = await fetch(url, {
    signal: abort.signal,
    headers: {
      ...(token === undefined ? {} : {authorization: `Bearer ${token}`}),
      ...(lastEventId === undefined ? {} : {'last-event-id': lastEventId}),
    },
  })
  if (!response.ok || response.body === null) throw new Error(`refused with ${response.status}`)
  const received = new ReplaySubject<WireEvent>()
  void read(response.body, received).catch((error: unknown) => received.error(error))
  return {
    events: (count, condition = () => true) =>
      firstValueFrom(received.pipe(filter(condition), take(count), toArray())),
    close: () => abort.abort(),
  }
}

async function read(
  body: ReadableStream<Uint8Array>,
  received: ReplaySubject<WireEvent>,
): Promise<void> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, {stream: true})
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1]
      const id = /^id: (.*)$/m.exec(block)?.[1]
      if (event !== undefined)
        received.next({event, id, data: /^data: (.*)$/m.exec(block)?.[1] ?? ''})
    }
  }
}
