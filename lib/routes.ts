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

/**
 * The path of a document's page: links, sitemap, redirects, revalidation and the Studio all ask
 * here. A type without pages of its own leads home.
 */
export function hrefFor({_type, slug}: {_type: string; slug: string}): string {
  const folder = FOLDERS.get(_type)
  return folder === undefined ? ROUTES.home : folder + encodeURIComponent(slug)
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
