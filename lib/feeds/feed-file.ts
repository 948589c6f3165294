import {writeAtom} from './atom'
import type {Feed} from './feed'
import {fileResponse} from './file-response'
import {FEED_FORMATS, type FeedFormat} from './formats'
import {writeJsonFeed} from './json-feed'
import {writeRss} from './rss'

const WRITERS = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
} satisfies Record<FeedFormat, (feed: Feed) => string>

/** A feed as the file of one format, for a route handler to answer with. */
export function feedFile(feed: Feed, format: FeedFormat): Response {
  return fileResponse(WRITERS[format](feed), {type: FEED_FORMATS[format].type})
}
