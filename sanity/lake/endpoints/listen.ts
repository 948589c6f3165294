import {upgradeWebSocket} from '@hono/node-server'
import {type Context, Hono} from 'hono'
import {requireMember} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError, LakeError} from '../errors.ts'
import type {ListenOptions} from '../events/listen-event.ts'
import {createListenSocket} from '../events/listen-socket.ts'
import {readQueryParams} from '../groq/params.ts'
import {readable} from '../http/dataset-access.ts'
import {eventStream} from '../http/sse.ts'
import {socketEvents} from '../http/web-socket.ts'

/** Changes as they happen: one listener per event stream, or many over one WebSocket. */
export function listenRoutes(lake: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/data/listen/:dataset', (context) => {
      const query = context.req.query('query')
      if (query === undefined) throw gatewayError(400, 'The parameter "query" is missing')
      const {dataset, identity} = readable(lake, context, context.req.param('dataset'))
      const params = readQueryParams(new URL(context.req.url).searchParams)
      const options = readListenOptions(context)
      let unsubscribe: (() => void) | undefined
      return eventStream(context, {
        isAllowed: context.get('isStillAllowed'),
        onOpen(stream) {
          const deliver = ({id, json}: {id: string; json: string}): void =>
            stream.send({event: 'mutation', id, data: json})
          try {
            const subscription = {query, params, options, identity, deliver}
            unsubscribe = lake.listeners.subscribe(dataset, subscription)
          } catch (error) {
            if (!(error instanceof LakeError)) throw error
            stream.send({event: 'channelError', data: JSON.stringify(error.body)})
            stream.close()
            return
          }
          // The pair listener fetches its snapshot after `welcome` (sanity: getPairListener).
          const listenerName = lake.randomId()
          stream.send({event: 'welcome', id: listenerName, data: JSON.stringify({listenerName})})
        },
        onClose: () => unsubscribe?.(),
      })
    })
    .get(
      '/data/listen-socket/:dataset',
      upgradeWebSocket((context: Context<LakeEnv>) => {
        const identity = context.get('identity')
        requireMember(identity)
        const dataset = lake.dataset(context.req.param('dataset') ?? '')
        const isStillAllowed = context.get('isStillAllowed')
        return socketEvents(lake.sockets, (connection) =>
          createListenSocket({connection, hub: lake.listeners, dataset, identity, isStillAllowed}),
        )
      }),
    )
}

/** The client leaves options out that are false; only `includeMutations` is on by default. */
function readListenOptions(context: Context): ListenOptions {
  const query = context.req.query()
  return {
    includeResult: query['includeResult'] === 'true',
    includePreviousRevision: query['includePreviousRevision'] === 'true',
    includeMutations: query['includeMutations'] !== 'false',
    includeAllVersions: query['includeAllVersions'] === 'true',
    effectFormat: query['effectFormat'] === 'mendoza' ? 'mendoza' : null,
    visibility: query['visibility'] === 'query' ? 'query' : 'transaction',
  }
}
