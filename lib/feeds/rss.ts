import {words} from '@/lib/portable-text/html/element'
import {LOCALE} from '@/lib/format/locale'
import {absoluteUrl} from '@/lib/seo/site'
import {writeXml} from '@/lib/xml/write-xml'
import {type Feed, type FeedItem, updatedAt} from './feed'
import {FEED_FORMATS, feedPath} from './formats'

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), as the RSS Advisory Board's profile
 * wants it: authors by `dc:creator`, because `author` is for e-mail addresses, and the full text in
 * `content:encoded` (https://www.rssboard.org/rss-profile).
 */
export function writeRss(feed: Feed): string {
  const {logo} = feed.publisher
  return writeXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title: feed.title,
        link: feed.url,
        description: feed.description,
        language: LOCALE,
        lastBuildDate: updatedAt(feed).toUTCString(),
        docs: 'https://www.rssboard.org/rss-specification',
        'atom:link': {
          '@rel': 'self',
          '@type': FEED_FORMATS.rss.type,
          '@href': absoluteUrl(feed, feedPath(feed.base, 'rss')),
        },
        image: logo ? {url: logo, title: feed.title, link: feed.url} : undefined,
        item: feed.items.map(itemNode),
      },
    },
  })
}

function itemNode(item: FeedItem) {
  return {
    title: item.title,
    link: item.url,
    guid: {'@isPermaLink': 'false', '#text': item.id},
    pubDate: item.published.toUTCString(),
    'dc:creator': item.authors.map(({name}) => name),
    category: [...item.topics],
    description: words(item.summary),
    'content:encoded': item.html,
  }
}
