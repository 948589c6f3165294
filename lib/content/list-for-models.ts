import 'server-only'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, SITEMAP_TAG, TAGGED_TYPES} from '@/lib/revalidation/tags'
import type {Listings} from '@/lib/seo/llms-text'
import {LISTED_QUERY} from '@/sanity/queries/sitemaps'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'

/** Everything that there is to read, by kind, in the order in which the site names the kinds. */
export async function listForModels(): Promise<Listings> {
  const listed = await fetchContent(LISTED_QUERY)
  await tagPage([
    SITEMAP_TAG,
    ...TAGGED_TYPES.map((type) => listTag(type)),
    ...shownDocuments(listed),
  ])
  return [
    {title: 'Articles', documents: listed.articles},
    {title: 'Programs', documents: listed.programs},
    {title: 'Exercises', documents: listed.exercises},
    {title: 'Topics', documents: listed.topics},
    {title: 'Authors', documents: listed.people},
    {title: 'About this site', documents: listed.pages},
  ]
}
