import 'server-only'
import {feedFile} from '@/lib/feeds/feed-file'
import {type FeedFormat, feedPath} from '@/lib/feeds/formats'
import {personFeed, topicFeed} from './get-feed'
import {movedOrGone} from './moved-or-gone'

/** The feed of a person in one format; the way to it when they have another address now. */
export async function personFeedFile(slug: string, format: FeedFormat): Promise<Response> {
  const feed = await personFeed(slug)
  return feed ? feedFile(feed, format) : movedOrGone({_type: 'person', slug}, feedPath('', format))
}

/** The feed of a topic in one format; the way to it when the topic has another address now. */
export async function topicFeedFile(slug: string, format: FeedFormat): Promise<Response> {
  const feed = await topicFeed(slug)
  return feed ? feedFile(feed, format) : movedOrGone({_type: 'topic', slug}, feedPath('', format))
}
