import {type Context, Hono} from 'hono'
import {requireMember} from '../accounts/roles.ts'
import type {Identity, LakeContext, LakeDataset, LakeEnv} from '../context.ts'
import {createLiveFeed, type LiveFeed, type LiveMessage} from '../events/live-feed.ts'
import type {LiveAudience} from '../groq/sync-tags.ts'
import {readable, stillReadable} from '../http/dataset-access.ts'
import {eventStream} from '../http/sse.ts'

/**
 * `GET /data/live/events/:dataset`: tells `client.live.events()` (Presentation, next-sanity) which
 * sync tags every transaction touched, so that it fetches the queries again that have one of them.
 */
export function liveRoutes(lake: LakeContext): Hono<LakeEnv> {
  const feeds = new WeakMap<LakeDataset, LiveFeed>()
  const feedOf = (dataset: LakeDataset): LiveFeed => {
    const feed = feeds.get(dataset) ?? createLiveFeed(dataset)
    feeds.set(dataset, feed)
    return feed
  }

  return new Hono<LakeEnv>().get('/data/live/events/:dataset', (context) => {
    const {dataset, identity} = readable(lake, context, context.req.param('dataset'))
    const audience = audienceOf(context, identity)
    // Browsers send it with a cross-origin reconnect too, other clients as a parameter.
    const after = context.req.header('last-event-id') ?? context.req.query('lastLiveEventId')
    let end: (() => void) | undefined
    return eventStream(context, {
      isAllowed: stillReadable(lake, context, dataset.name),
      onOpen(stream) {
        const deliver = ({id, tags}: LiveMessage): void =>
          stream.send({event: 'message', id, data: JSON.stringify({tags})})
        const beginning = feedOf(dataset).subscribe({audience, after, deliver})
        const {position = NO_POSITION, missed} = beginning
        end = beginning.end
        // A client resumes from the id of the last event, so the newest position comes at the end.
        if (missed === null) stream.send({event: 'restart', id: position, data: '{}'})
        for (const message of missed ?? []) deliver(message)
        stream.send({event: 'welcome', id: position, data: '{}'})
      },
      onClose: () => end?.(),
    })
  })
}

/** The position in a dataset that nobody has written to. */
const NO_POSITION = '0'

function audienceOf(context: Context, identity: Identity): LiveAudience {
  if (context.req.query('includeDrafts') === 'true') {
    requireMember(identity)
    return 'previewers'
  }
  return identity.role === null ? 'visitors' : 'members'
}
