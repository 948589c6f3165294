import 'server-only'
import {SITEMAP_TAG} from '@/lib/revalidation/tags'
import {SITEMAP_QUERY} from '@/sanity/queries/site'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'

/**
 * The documents with a page that search engines may index, with the editors' date of the last
 * change.
 */
export async function listAddresses() {
  const documents = await fetchContent(SITEMAP_QUERY)
  await tagPage([SITEMAP_TAG])
  return documents
}
