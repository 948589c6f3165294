/** Somebody who wrote something. */
export interface FeedAuthor {
  name: string
  url: string
}

/** An entry of a feed; everything in it is absolute and stands on its own. */
export interface FeedItem {
  /** Stays the same when the address changes, so that no reader sees an entry twice. */
  id: string
  url: string
  title: string
  summary: string
  /** The full text. */
  html: string
  /** Absolute address of a picture. */
  image?: string | undefined
  published: Date
  updated: Date
  authors: readonly FeedAuthor[]
  topics: readonly string[]
}

/** A list that readers subscribe to, before it has a format. */
export interface Feed {
  title: string
  description: string
  /** Absolute address of the page that the feed follows. */
  url: string
  /** Path below which the feed's files lie: `/authors/maya-okafor`, or nothing for the site's own. */
  base: string
  /** Whose feed it is, named where an entry has no author. */
  publisher: FeedAuthor & {logo?: string | undefined}
  items: readonly FeedItem[]
}

/** Said of a feed in which nothing has happened: the time must not change from render to render. */
const NEVER = new Date(0)

/** When something in the feed changed last. */
export function updatedAt({items}: Pick<Feed, 'items'>): Date {
  return items.reduce((latest, {updated}) => (updated > latest ? updated : latest), NEVER)
}
