import {ARCHIVES} from './archives'
import {pagePath, type Paging} from './pagination/paging'
import {hrefFor, ROUTES} from './routes'

/** A step on the way to a page. */
export interface Crumb {
  name: string
  path: string
}

interface TopicLink {
  _type: 'topic'
  slug: string
  title: string
}

/** A list with its place in the site. */
interface PlacedList {
  path: string
  title: string
  ancestors?: readonly Crumb[]
}

const LISTS = {
  article: {name: ARCHIVES.articles.title, path: ROUTES.articles},
  program: {name: ARCHIVES.programs.title, path: ROUTES.programs},
  exercise: {name: ARCHIVES.exercises.title, path: ROUTES.exercises},
  person: {name: ARCHIVES.authors.title, path: ROUTES.authors},
  topic: {name: 'Topics', path: ROUTES.topics},
} satisfies Record<string, Crumb>

/**
 * What lies between the home page and the page of a document: the list of its kind and, where it has
 * one, the topic it belongs to. Readers and search engines are told the same.
 */
export function trailTo(type: keyof typeof LISTS, topic?: TopicLink | null): Crumb[] {
  const within = topic ? [{name: topic.title, path: hrefFor(topic)}] : []
  return [LISTS[type], ...within]
}

/** What lies between the home page and one page of a list: later pages follow the first. */
export function trailToPage({ancestors = [], path, title}: PlacedList, {page}: Paging): Crumb[] {
  return page === 1 ? [...ancestors] : [...ancestors, {name: title, path: pagePath(path, 1)}]
}
