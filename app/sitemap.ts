import type {MetadataRoute} from 'next'
import {listAddresses} from '@/lib/content/list-addresses'
import {readEnv} from '@/lib/env'
import {hrefFor, ROUTES} from '@/lib/routes'
import {absoluteUrl} from '@/lib/seo/site'

export const dynamic = 'force-static'
export const revalidate = 3600

const INDEX_PAGES = [
  ROUTES.home,
  ROUTES.articles,
  ROUTES.programs,
  ROUTES.exercises,
  ROUTES.authors,
  ROUTES.topics,
]

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = {url: readEnv().siteUrl}
  const documents = await listAddresses()
  return [
    ...INDEX_PAGES.map((path) => ({url: absoluteUrl(site, path)})),
    ...documents.map((document) => ({
      url: absoluteUrl(site, hrefFor(document)),
      lastModified: document.lastModified ?? undefined,
    })),
  ]
}
