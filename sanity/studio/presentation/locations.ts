import type {DocumentLocation, DocumentLocationsState} from 'sanity/presentation'
import {z} from 'zod'
import {hrefFor, ROUTES} from '../../../lib/routes.ts'

const page = z.object({
  _type: z.string(),
  title: z.string().nullable(),
  slug: z.string().nullable(),
})

/** What LOCATIONS_QUERY answers. */
export const locationsSchema = z.object({
  own: page.nullable(),
  onHomePage: z.boolean(),
  referring: z.array(page),
  listing: z.array(page).nullable(),
})

type Page = z.infer<typeof page>

/** The page that lists all documents of a type. */
const INDEX_PAGES: Record<string, DocumentLocation> = {
  article: {title: 'All articles', href: ROUTES.articles},
  program: {title: 'All programs', href: ROUTES.programs},
  exercise: {title: 'All exercises', href: ROUTES.exercises},
  person: {title: 'All authors', href: ROUTES.authors},
  topic: {title: 'All topics', href: ROUTES.topics},
}

const HOME: DocumentLocation = {title: 'Front page', href: ROUTES.home}

/** Types without a page, and what to say when nothing shows them. */
const PAGELESS: Record<string, string> = {
  source: 'No page cites it yet.',
  organization: 'No page names it yet.',
  sharedCallToAction: 'No page shows it yet.',
}

/** Where readers meet a document: its own page first, then every other that shows it, each once. */
export function locationsOf(
  type: string,
  found: z.infer<typeof locationsSchema>,
): DocumentLocationsState {
  if (type === 'siteSettings') {
    return {message: 'Stands around every page.', tone: 'positive', locations: [HOME]}
  }
  if (type === 'redirect') return {message: 'Leads readers on. No page shows it.'}
  if (type === 'signOff') return {message: 'Shown under the article that it signs.'}
  const {own, listing, onHomePage, referring} = found
  const pageless = PAGELESS[type]
  if (pageless === undefined && !own?.slug) {
    return {message: 'Has no address yet: give it a slug.', tone: 'caution'}
  }
  const index = INDEX_PAGES[type]
  const locations = [
    ...(own && pageless === undefined ? locationsOfPages([own]) : []),
    ...(onHomePage ? [HOME] : []),
    ...locationsOfPages([...referring, ...(listing ?? [])]),
    ...(index ? [index] : []),
  ]
  const distinct = [...new Map(locations.map((each) => [each.href, each])).values()]
  return distinct.length > 0 ? {locations: distinct} : {message: pageless, tone: 'caution'}
}

function locationsOfPages(pages: readonly Page[]): DocumentLocation[] {
  return pages.flatMap(({_type, slug, title}) =>
    slug ? [{title: title ?? 'Untitled', href: hrefFor({_type, slug})}] : [],
  )
}
