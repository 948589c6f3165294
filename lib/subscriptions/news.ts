/** Somebody whom one can follow. */
export interface FollowedAuthor {
  _id: string
  _type: 'person'
  name: string
  slug: string
}

/** An article as a letter tells it. */
export interface NewsArticle {
  _id: string
  _type: 'article'
  title: string
  slug: string
  standfirst: string | null
  publishedAt: string
  authors: readonly FollowedAuthor[]
}

/** What subscriptions need to know of the content. Every method may reject when it is unreachable. */
export interface News {
  /** Articles that are public and were published between two times (ISO). */
  published(since: string, until: string): Promise<readonly {_id: string; authorIds: string[]}[]>
  /** Those with these ids that are public now, newest first. */
  articles(ids: readonly string[]): Promise<readonly NewsArticle[]>
  /** The people with these ids who have a profile. */
  people(ids: readonly string[]): Promise<readonly FollowedAuthor[]>
  /** Whether readers get the article's page by now. */
  isLive(article: {_type: string; slug: string}): Promise<boolean>
  /** The site's name. */
  siteName(): Promise<string>
}
