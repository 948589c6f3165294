/** The formats that each feed is offered in, with the name of the file and its media type. */
export const FEED_FORMATS = {
  rss: {name: 'RSS', file: 'feed.xml', type: 'application/rss+xml'},
  atom: {name: 'Atom', file: 'atom.xml', type: 'application/atom+xml'},
  json: {name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json'},
} as const

/** One of {@link FEED_FORMATS}. */
export type FeedFormat = keyof typeof FEED_FORMATS

/** A feed as pages link to it. */
export interface FeedLink {
  format: FeedFormat
  name: string
  type: string
  href: string
}

/** The files of the feed below a path, which is empty for the feed of the whole site. */
export function feedLinks(base: string): FeedLink[] {
  const formats: FeedFormat[] = ['rss', 'atom', 'json']
  return formats.map((format) => {
    const {name, type} = FEED_FORMATS[format]
    return {format, name, type, href: feedPath(base, format)}
  })
}

/** The format that a file is in, told by its name. */
export function formatOf(file: string): FeedFormat | undefined {
  return feedLinks('').find(({href}) => href === `/${file}`)?.format
}

/** The path of one file of a feed. */
export function feedPath(base: string, format: FeedFormat): string {
  return `${base}/${FEED_FORMATS[format].file}`
}
