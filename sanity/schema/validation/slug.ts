import type {Verdict} from './verdict.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** First path segments that routes of the site own, so that no page can have them as its address. */
const TAKEN = new Set([
  'api',
  'articles',
  'authors',
  'exercises',
  'favicon.ico',
  'feed.xml',
  'lake',
  'programs',
  'robots.txt',
  'search',
  'sitemap.xml',
  'studio',
  'topics',
])

/** Refuses an address that is not lower-case words joined by hyphens. */
export function checkSlugFormat(slug: {current?: string} | undefined): Verdict {
  const current = slug?.current
  if (!current || SLUG.test(current)) return true
  return 'Use lower-case letters, digits and single hyphens, for example “ankle-mobility”.'
}

/** Refuses an address that a route of the site already has. */
export function checkPageSlug(slug: {current?: string} | undefined): Verdict {
  const current = slug?.current
  if (current && TAKEN.has(current))
    return `“/${current}” belongs to the site. Choose another address.`
  return checkSlugFormat(slug)
}
