import 'server-only'
import type {TaggedType} from '@/lib/revalidation/tags'
import {NEWEST_SLUGS_QUERY} from '@/sanity/queries/site'
import {IS_BUILD_WITHOUT_CONTENT} from './build-without-content'
import {fetchContent} from './fetch-content'

/**
 * Parameters of the newest documents of a type, for `generateStaticParams`. None when the content
 * cannot be read: a deploy must work during an outage, and every page is also rendered on demand.
 */
export async function newestSlugs(type: TaggedType): Promise<{slug: string}[]> {
  if (IS_BUILD_WITHOUT_CONTENT) return []
  try {
    const slugs = await fetchContent(NEWEST_SLUGS_QUERY, {type})
    return slugs.map((slug) => ({slug}))
  } catch (error) {
    process.emitWarning(`No ${type} pages are prerendered: ${String(error)}`)
    return []
  }
}
