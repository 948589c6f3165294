/** Folder of a document type's pages; a `page` lies at the root. */
const FOLDERS = new Map([
  ['article', '/articles/'],
  ['program', '/programs/'],
  ['exercise', '/exercises/'],
  ['person', '/authors/'],
  ['topic', '/topics/'],
  ['page', '/'],
])

/** Addresses of the pages that are not made from one document. */
export const ROUTES = {
  home: '/',
  articles: '/articles',
  programs: '/programs',
  findPrograms: '/programs/find',
  exercises: '/exercises',
  findExercises: '/exercises/find',
  authors: '/authors',
  topics: '/topics',
  following: '/following',
  feeds: '/feeds',
  corrections: '/corrections',
  authorFeeds: '/authors.opml',
  search: '/search',
  subscribe: '/subscriptions',
  subscriptionSent: '/subscriptions/sent',
  confirmSubscription: '/subscriptions/confirm',
  subscriptionPreferences: '/subscriptions/preferences',
  subscriptionEnded: '/subscriptions/ended',
  privacy: '/privacy',
  studio: '/studio',
} as const

/** Pages without a document of their own that search engines may list. */
export const INDEX_PAGES: readonly string[] = [
  ROUTES.home,
  ROUTES.articles,
  ROUTES.programs,
  ROUTES.exercises,
  ROUTES.authors,
  ROUTES.topics,
  ROUTES.corrections,
  ROUTES.feeds,
]

/**
 * The path of a document's page: links, sitemap, redirects, revalidation and the Studio all ask
 * here. A type without pages of its own leads home.
 */
export function hrefFor({_type, slug}: {_type: string; slug: string}): string {
  const folder = FOLDERS.get(_type)
  return folder === undefined ? ROUTES.home : folder + encodeURIComponent(slug)
}

/** Programs for one goal: the finder with that answer ticked. */
export function goalPath(goal: string): string {
  return `${ROUTES.findPrograms}?goal=${encodeURIComponent(goal)}`
}

/** The path below which the feed of the programs for a goal lies. */
export function goalFeedPath(goal: string): string {
  return `${ROUTES.programs}/for/${encodeURIComponent(goal)}`
}

/** The path of an article as Markdown: its own address with an ending, as https://llmstxt.org/ wants it. */
export function markdownPath(article: {_type: string; slug: string}): string {
  return `${hrefFor(article)}.md`
}

/** The path of the picture that link previews show of a document's page. */
export function cardPath({_type, slug}: {_type: string; slug: string}): string {
  return `/cards/${_type}/${encodeURIComponent(slug)}.png`
}

/** Whether a path is that of a file or of data, which programs ask for, and not of a page. */
export function isFile(path: string): boolean {
  return /\.[a-z]+$|^\/search\/index\//.test(path)
}

/**
 * A part of an address as its author wrote it: Next hands route parameters over percent-encoded.
 * What is not valid percent-encoding stays as it is.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return segment
    throw error
  }
}
