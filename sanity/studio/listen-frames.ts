import {z} from 'zod'

/** What a listener asks of the lake: the arguments of `client.listen`. */
export interface ListenRequest {
  readonly query: string
  readonly params?: Readonly<Record<string, unknown>>
  /** Absent keys mean the defaults of `client.listen`. */
  readonly options?: Readonly<Record<string, unknown>>
}

const position = z.string().optional()
const data = z.record(z.string(), z.unknown()).default({})

/** A frame from the lake. Frames with an id belong to one subscription. */
const frame = z.discriminatedUnion('type', [
  z.object({type: z.literal('heartbeat')}),
  z.object({
    type: z.enum(['welcome', 'welcomeback', 'mutation', 'reset']),
    id: z.string(),
    position,
    data,
  }),
  z.object({
    type: z.literal('channelError'),
    id: z.string(),
    data: z.object({error: z.object({description: z.string()})}),
  }),
  z.object({type: z.literal('disconnect'), id: z.string(), data: z.object({reason: z.string()})}),
])

export type ListenFrame = z.infer<typeof frame>

/** Reads one message of the socket; `undefined` for a frame this version does not know. */
export function parseListenFrame(text: string): ListenFrame | undefined {
  try {
    return frame.safeParse(JSON.parse(text)).data
  } catch {
    // Not JSON: not from a lake.
    return undefined
  }
}

/** The text that opens a subscription; `after` is the position to go on from. */
export function subscribeFrame(id: string, request: ListenRequest, after?: string): string {
  return JSON.stringify({op: 'subscribe', id, ...request, after})
}

/** The text that ends a subscription. */
export function unsubscribeFrame(id: string): string {
  return JSON.stringify({op: 'unsubscribe', id})
}
