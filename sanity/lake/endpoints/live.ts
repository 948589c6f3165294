import {Hono} from 'hono'
import {requireMember} from '../accounts/roles.ts'
import type {LakeContext, LakeEnv} from '../context.ts'
import type {Transaction} from '../documents/types.ts'
import {syncTagOf} from '../events/sync-tag.ts'
import {readable} from '../http/dataset-access.ts'
import {eventStream} from '../http/sse.ts'

/**
 * `GET /data/live/events/:dataset`: tells `client.live.events()` (the Presentation tool) which sync
 * tags a transaction touched. An event's id is the position of its transaction.
 */
export function liveRoutes(lake: LakeContext): Hono<LakeEnv> {
  return new Hono<LakeEnv>().get('/data/live/events/:dataset', (context) => {
    const {dataset, identity} = readable(lake, context, context.req.param('dataset'))
    const includeDrafts = context.req.query('includeDrafts') === 'true'
    if (includeDrafts) requireMember(identity)
    const known = context.req.header('last-event-id') ?? context.req.query('lastLiveEventId')
    let unsubscribe: (() => void) | undefined
    return eventStream(context, {
      isAllowed: context.get('isStillAllowed'),
      onOpen(stream) {
        const position = String(dataset.lastSeq())
        // A client that was away while something changed must fetch everything again.
        const event = known === undefined || known === position ? 'welcome' : 'restart'
        stream.send({event, id: position, data: '{}'})
        const data = JSON.stringify({tags: [syncTagOf(dataset)]})
        unsubscribe = dataset.onTransaction((transaction) => {
          if (!includeDrafts && !changesPublished(transaction)) return
          stream.send({event: 'message', id: String(transaction.seq), data})
        })
      },
      onClose: () => unsubscribe?.(),
    })
  })
}

function changesPublished({changes}: Transaction): boolean {
  return changes.some(({documentId}) => !documentId.includes('.'))
}
