import {z} from 'zod'
import type {Identity} from '../context.ts'
import type {SocketConnection, SocketProtocol} from './socket-connection.ts'

/** Who joins a room. */
export interface PresenceGuest {
  readonly connection: SocketConnection
  readonly identity: Identity
  /** Resolves the bearer token of an `authorization` call; throws when it is not valid. */
  readonly authorize: (token: string) => Identity
}

/**
 * Relays who looks at what between the Studios of one dataset: JSON-RPC 2.0 as @sanity/bifur-client
 * speaks it. Nothing is stored; a newcomer asks everyone for their state with `presence_rollcall`.
 */
export interface PresenceRooms {
  join(room: string, guest: PresenceGuest): SocketProtocol
}

/** bifur-client treats this frame as a sign of life and nothing else. */
const HEARTBEAT = '♥'

const METHOD_NOT_FOUND = -32_601
const INVALID_PARAMS = -32_602
const UNAUTHORIZED = 4001

const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
})

const authorizationSchema = z.object({authorization: z.string().startsWith('Bearer ')})
const sessionSchema = z.object({session: z.string()})
const announcementSchema = z.object({
  data: z.looseObject({sessionId: z.string(), locations: z.array(z.unknown())}),
})

interface Member {
  readonly connection: SocketConnection
  identity: Identity
  /** Studio sessions that this connection announced, to take leave of when it breaks. */
  readonly sessions: Set<string>
  readonly subscriptions: Set<string>
}

type PresenceEvent =
  | {readonly type: 'state'; readonly i: string; readonly m: unknown}
  | {readonly type: 'rollCall'; readonly i: string; readonly session: string}
  | {readonly type: 'disconnect'; readonly i: string; readonly m: {readonly session: string}}

/** Rooms without members. `randomId` names subscriptions. */
export function createPresenceRooms(randomId: () => string): PresenceRooms {
  const rooms = new Map<string, Set<Member>>()
  return {
    join(room, {connection, identity, authorize}) {
      const members = rooms.get(room) ?? new Set()
      rooms.set(room, members)
      const member: Member = {connection, identity, sessions: new Set(), subscriptions: new Set()}
      members.add(member)
      const tellOthers = (event: PresenceEvent): void => {
        for (const other of members) if (other !== member) notify(other, event)
      }
      return {
        receive: (text) => answer(member, text, {authorize, randomId, tellOthers}),
        beat: () => connection.send(HEARTBEAT),
        end() {
          members.delete(member)
          if (members.size === 0) rooms.delete(room)
          for (const session of member.sessions) {
            tellOthers({type: 'disconnect', i: member.identity.id, m: {session}})
          }
        },
      }
    },
  }
}

interface Surroundings {
  readonly authorize: (token: string) => Identity
  readonly randomId: () => string
  readonly tellOthers: (event: PresenceEvent) => void
}

class RpcError extends Error {
  readonly code: number
  constructor(code: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

function answer(member: Member, text: string, surroundings: Surroundings): void {
  const request = parseRequest(text)
  if (!request) return
  const {id, method, params} = request
  const reply = (outcome: object): void =>
    member.connection.send(JSON.stringify({jsonrpc: '2.0', id, ...outcome}))
  try {
    reply({result: call(member, {method, params}, surroundings)})
  } catch (error) {
    if (!(error instanceof RpcError)) throw error
    reply({error: {code: error.code, message: error.message}})
  }
}

function call(
  member: Member,
  {method, params}: {method: string; params: Record<string, unknown>},
  {authorize, randomId, tellOthers}: Surroundings,
): string {
  if (method === 'authorization') {
    const token = parse(authorizationSchema, params).authorization.slice('Bearer '.length)
    member.identity = authorized(authorize, token)
    return 'ok'
  }
  if (member.identity.role === null) throw new RpcError(UNAUTHORIZED, 'Sign in first')
  const i = member.identity.id
  switch (method) {
    case 'presence_subscribe': {
      const subscription = randomId()
      member.subscriptions.add(subscription)
      return subscription
    }
    case 'presence_unsubscribe':
      member.subscriptions.delete(String(params['subscriptionId']))
      return 'ok'
    case 'presence_rollcall':
      tellOthers({type: 'rollCall', i, session: parse(sessionSchema, params).session})
      return 'ok'
    case 'presence_announce': {
      const {data} = parse(announcementSchema, params)
      member.sessions.add(data.sessionId)
      tellOthers({type: 'state', i, m: data})
      return 'ok'
    }
    case 'presence_disconnect': {
      const {session} = parse(sessionSchema, params)
      member.sessions.delete(session)
      tellOthers({type: 'disconnect', i, m: {session}})
      return 'ok'
    }
    default:
      throw new RpcError(METHOD_NOT_FOUND, `Method "${method}" does not exist`)
  }
}

function notify(member: Member, result: PresenceEvent): void {
  for (const subscription of member.subscriptions) {
    const params = {subscription, result}
    const method = 'presence_subscription'
    member.connection.send(JSON.stringify({jsonrpc: '2.0', method, params}))
  }
}

function parseRequest(text: string): z.infer<typeof requestSchema> | undefined {
  try {
    return requestSchema.parse(JSON.parse(text))
  } catch {
    // Without an id there is nobody to answer to.
    return undefined
  }
}

function parse<Shape extends z.ZodType>(shape: Shape, params: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(params)
  if (!parsed.success) throw new RpcError(INVALID_PARAMS, z.prettifyError(parsed.error))
  return parsed.data
}

function authorized(authorize: (token: string) => Identity, token: string): Identity {
  try {
    return authorize(token)
  } catch (cause) {
    throw new RpcError(UNAUTHORIZED, 'The token is not valid', {cause})
  }
}
