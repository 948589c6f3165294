import {LOCALE} from '@/lib/format/locale'
import {absoluteUrl} from '@/lib/seo/site'
import {writeXml} from '@/lib/xml/write-xml'
import {type Feed, type FeedAuthor, type FeedItem, updatedAt} from './feed'
import {FEED_FORMATS, feedPath} from './formats'

/** A feed in the Atom Syndication Format: RFC 4287. */
export function writeAtom(feed: Feed): string {
  const self = absoluteUrl(feed, feedPath(feed.base, 'atom'))
  return writeXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': LOCALE,
      id: self,
      title: feed.title,
      subtitle: feed.description || undefined,
      updated: updatedAt(feed).toISOString(),
      author: authorNode(feed.publisher),
      logo: feed.publisher.logo,
      link: [
        {'@rel': 'self', '@type': FEED_FORMATS.atom.type, '@href': self},
        {'@rel': 'alternate', '@type': 'text/html', '@href': feed.url},
      ],
      entry: feed.items.map(entryNode),
    },
  })
}

function entryNode(item: FeedItem) {
  return {
    id: item.id,
    title: item.title,
    link: {'@rel': 'alternate', '@type': 'text/html', '@href': item.url},
    published: item.published.toISOString(),
    updated: item.updated.toISOString(),
    author: item.authors.map(authorNode),
    category: item.topics.map((topic) => ({'@term': topic})),
    summary: item.summary || undefined,
    content: {'@type': 'html', '#text': item.html},
  }
}

function authorNode({name, url}: FeedAuthor) {
  return {name, uri: url}
}
