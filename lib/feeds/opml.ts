import {writeXml} from '@/lib/xml/write-xml'

/** A feed in a list of feeds; its addresses are absolute. */
export interface Outline {
  title: string
  /** The page that the feed follows. */
  htmlUrl: string
  xmlUrl: string
}

/** A list of feeds that feed readers import: OPML 2.0, http://opml.org/spec2.opml */
export function writeOpml(title: string, outlines: readonly Outline[]): string {
  return writeXml({
    opml: {
      '@version': '2.0',
      head: {title, docs: 'http://opml.org/spec2.opml'},
      body: {
        outline: outlines.map((outline) => ({
          '@type': 'rss',
          '@text': outline.title,
          '@title': outline.title,
          '@htmlUrl': outline.htmlUrl,
          '@xmlUrl': outline.xmlUrl,
        })),
      },
    },
  })
}
