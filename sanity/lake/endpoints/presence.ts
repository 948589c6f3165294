import {upgradeWebSocket} from '@hono/node-server'
import {type Context, Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'
import {socketEvents} from '../http/web-socket.ts'

/** `WS /socket/:dataset`: who looks at which document, from Studio to Studio. */
export function presenceRoutes(lake: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get(
    '/socket/:dataset',
    upgradeWebSocket((context: Context<LakeEnv>) => {
      const room = lake.dataset(context.req.param('dataset') ?? '').name
      const identity = context.get('identity')
      const authorize = (token: string) => lake.identities.resolve(token).identity
      return socketEvents(lake.sockets, (connection) =>
        lake.presence.join(room, {connection, identity, authorize}),
      )
    }),
  )
}
