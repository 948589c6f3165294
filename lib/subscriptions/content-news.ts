import 'server-only'
import type {SanityClient} from '@sanity/client'
import {
  FOLLOWED_PEOPLE_QUERY,
  NEWS_QUERY,
  PUBLISHED_QUERY,
  SITE_NAME_QUERY,
} from '@/sanity/queries/subscriptions'
import {hrefFor} from '../routes'
import type {News} from './news'

/** The site's name while an empty lake has no settings yet. */
const UNNAMED = 'Chalkline'

const UNCACHED = {cache: 'no-store'} as const

/** News from the content and, for what is live, from the site's own pages at `origin`. */
export function createContentNews(client: SanityClient, origin: string): News {
  return {
    async published(since, until) {
      const articles = await client.fetch(PUBLISHED_QUERY, {since, until}, UNCACHED)
      return articles.map(({_id, authorIds}) => ({_id, authorIds: authorIds ?? []}))
    },
    articles: async (ids) => client.fetch(NEWS_QUERY, {ids: [...ids]}, UNCACHED),
    people: async (ids) => client.fetch(FOLLOWED_PEOPLE_QUERY, {ids: [...ids]}, UNCACHED),
    async isLive(article) {
      const response = await fetch(origin + hrefFor(article), {redirect: 'manual', ...UNCACHED})
      await response.arrayBuffer()
      return response.status === 200
    },
    siteName: async () => (await client.fetch(SITE_NAME_QUERY, {}, UNCACHED)) ?? UNNAMED,
  }
}
