import {LOCALE} from '@/lib/format/locale'
import {absoluteUrl} from '@/lib/seo/site'
import type {Feed, FeedAuthor, FeedItem} from './feed'
import {feedPath} from './formats'

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description || undefined,
    home_page_url: feed.url,
    feed_url: absoluteUrl(feed, feedPath(feed.base, 'json')),
    icon: feed.publisher.logo,
    language: LOCALE,
    authors: [authorOf(feed.publisher)],
    items: feed.items.map(itemOf),
  })
}

function itemOf(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary || undefined,
    content_html: item.html,
    image: item.image,
    date_published: item.published.toISOString(),
    date_modified: item.updated.toISOString(),
    authors: item.authors.length > 0 ? item.authors.map(authorOf) : undefined,
    tags: item.topics.length > 0 ? item.topics : undefined,
  }
}

function authorOf({name, url}: FeedAuthor): FeedAuthor {
  return {name, url}
}
