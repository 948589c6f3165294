import {upgradeWebSocket} from '@hono/node-server'
import {type Context, Hono} from 'hono'
import type {LakeContext, LakeEnv} from '../context.ts'
import {gatewayError, LakeError} from '../errors.ts'
import type {ListenOptions} from '../events/listen-event.ts'
import type {ListenBeginning, ListenedEvent} from '../events/listen-hub.ts'
import {createListenSocket} from '../events/listen-socket.ts'
import {readQueryParams} from '../groq/params.ts'
import {ofMember, readable, stillReadable} from '../http/dataset-access.ts'
import {eventStream} from '../http/sse.ts'
import {socketEvents} from '../http/web-socket.ts'

/** Changes as they happen: one listener per event stream, or many over one WebSocket. */
export function listenRoutes(lake: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/data/listen/:dataset', (context) => {
      const query = context.req.query('query')
      if (query === undefined) throw gatewayError(400, 'The parameter "query" is missing')
      const {dataset, identity, readCondition} = readable(
        lake,
        context,
        context.req.param('dataset'),
      )
      const params = readQueryParams(context.get('search'))
      const options = readListenOptions(context)
      const isResumable = context.req.query('enableResume') === 'true'
      const after = isResumable ? context.req.header('last-event-id') : undefined
      let end: (() => void) | undefined
      return eventStream(context, {
        isAllowed: stillReadable(lake, context, dataset.name),
        onOpen(stream) {
          const deliver = ({position: id, json}: ListenedEvent): void =>
            stream.send({event: 'mutation', id, data: json})
          let beginning: ListenBeginning
          try {
            const reader = {identity, readCondition}
            const subscription = {query, params, options, ...reader, after, deliver}
            beginning = lake.listeners.subscribe(dataset, subscription)
          } catch (error) {
            if (!(error instanceof LakeError)) throw error
            stream.send({event: 'channelError', data: JSON.stringify(error.body)})
            stream.close()
            return
          }
          end = beginning.end
          const {type, position, missed} = beginning
          // The pair listener fetches its snapshots after `welcome` and `reset`, and goes on with
          // those it has after `welcomeback` (sanity: getPairListener).
          const data = JSON.stringify(type === 'reset' ? {} : {listenerName: lake.randomId()})
          // What was missed carries positions of its own: a client that loses it asks again.
          const id = type === 'welcomeback' ? after : position
          stream.send({event: type, ...(id === undefined ? {} : {id}), data})
          for (const event of missed) deliver(event)
        },
        onClose: () => end?.(),
      })
    })
    .get(
      '/data/listen-socket/:dataset',
      upgradeWebSocket((context: Context<LakeEnv>) => {
        const access = ofMember(lake, context, context.req.param('dataset') ?? '')
        const isStillAllowed = stillReadable(lake, context, access.dataset.name)
        return socketEvents(lake.sockets, (connection) =>
          createListenSocket({...access, connection, hub: lake.listeners, isStillAllowed}),
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
