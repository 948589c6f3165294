import {z} from 'zod'
import type {Identity, LakeDataset} from '../context.ts'
import {LakeError} from '../errors.ts'
import {paramsSchema} from '../groq/params.ts'
import type {ListenedEvent, ListenHub} from './listen-hub.ts'
import {CLOSE_CODES, type SocketConnection, type SocketProtocol} from './socket-connection.ts'

/**
 * All listeners of one Studio tab over one connection. A tab with an open document needs six, and
 * HTTP/1.1 allows a browser six connections per host: as separate streams they block the save.
 *
 * Client: `{op: 'subscribe', id, query, params?, options?}` and `{op: 'unsubscribe', id}`.
 * Lake: `{id, type, data}` with type `welcome` (first), `mutation`, or `channelError` (the query is
 * refused, for good), and `{type: 'heartbeat'}`. Frames of a subscription with `enableResume` have
 * a `position`; after a reconnect the client subscribes again with the last one as `after`, and the
 * first frame is `welcomeback`, followed by what was missed, or `reset` when that is not known.
 */
export interface ListenSocketOptions {
  readonly connection: SocketConnection
  readonly hub: ListenHub
  readonly dataset: LakeDataset
  readonly identity: Identity
  /** GROQ condition of the documents that the role may read; `null` for all. */
  readonly readCondition: string | null
  /** Asked at every subscription and heartbeat. */
  readonly isStillAllowed: () => boolean
}

const MOST_SUBSCRIPTIONS = 1000

const idSchema = z.string().min(1).max(100)

/** Absent options mean what they mean to `client.listen` of @sanity/client. */
const optionsSchema = z.object({
  includeResult: z.boolean().default(true),
  includePreviousRevision: z.boolean().default(false),
  includeMutations: z.boolean().default(true),
  includeAllVersions: z.boolean().default(false),
  effectFormat: z.literal('mendoza').nullable().default(null),
  visibility: z.enum(['transaction', 'query']).default('transaction'),
  enableResume: z.boolean().default(false),
})

const frameSchema = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('subscribe'),
    id: idSchema,
    query: z.string(),
    params: paramsSchema.default({}),
    options: optionsSchema.prefault({}),
    after: z.string().optional(),
  }),
  z.object({op: z.literal('unsubscribe'), id: idSchema}),
])

/** Speaks the listener protocol over one connection. */
export function createListenSocket(options: ListenSocketOptions): SocketProtocol {
  const {connection, hub, dataset, identity, readCondition, isStillAllowed} = options
  const subscriptions = new Map<string, () => void>()

  const send = (id: string, type: string, json: string, position?: string): void => {
    const at = position === undefined ? '' : `,"position":${JSON.stringify(position)}`
    connection.send(`{"id":${JSON.stringify(id)},"type":"${type}"${at},"data":${json}}`)
  }

  const unsubscribe = (id: string): void => {
    subscriptions.get(id)?.()
    subscriptions.delete(id)
  }

  const requireSession = (): boolean => {
    if (isStillAllowed()) return true
    connection.close(CLOSE_CODES.sessionEnded, 'The session has ended')
    return false
  }

  return {
    receive(text) {
      const frame = frameSchema.safeParse(parseJson(text))
      if (!frame.success || subscriptions.size >= MOST_SUBSCRIPTIONS) {
        connection.close(CLOSE_CODES.protocolError, 'Not a frame of the listener protocol')
        return
      }
      const {id} = frame.data
      unsubscribe(id)
      if (frame.data.op === 'unsubscribe' || !requireSession()) return
      const {query, params, after} = frame.data
      const {enableResume, ...wishes} = frame.data.options
      const at = (position: string | undefined) => (enableResume ? position : undefined)
      const deliver = ({json, position}: ListenedEvent): void =>
        send(id, 'mutation', json, at(position))
      try {
        const reader = {identity, readCondition}
        const subscription = {query, params, options: wishes, ...reader, after: at(after), deliver}
        const {type, position, missed, end} = hub.subscribe(dataset, subscription)
        subscriptions.set(id, end)
        const start = type === 'welcomeback' ? after : position
        send(id, type, JSON.stringify({listenerName: id}), at(start))
        for (const event of missed) deliver(event)
      } catch (error) {
        if (!(error instanceof LakeError)) throw error
        send(id, 'channelError', JSON.stringify(error.body))
      }
    },
    beat() {
      if (requireSession()) connection.send('{"type":"heartbeat"}')
    },
    end() {
      for (const id of [...subscriptions.keys()]) unsubscribe(id)
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The frame's schema refuses what is not JSON.
    return undefined
  }
}
