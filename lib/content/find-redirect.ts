import 'server-only'
import {cache} from 'react'
import {linkHref} from '@/lib/links/link-href'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {redirectTag} from '@/lib/revalidation/tags'
import {decodeSegment} from '@/lib/routes'
import {REDIRECT_QUERY} from '@/sanity/queries/site'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'

/** Where a path has moved. */
export interface Redirect {
  href: string
  permanent: boolean
}

/** The redirect that leaves from a path, or `null`; one that leads back to itself is none. */
export const findRedirect = cache(async (path: string): Promise<Redirect | null> => {
  // Editors write “/übung”, browsers ask for “/%C3%BCbung”.
  const from = [...new Set([path, decodeSegment(path)])]
  const found = await fetchContent(REDIRECT_QUERY, {from})
  await tagPage([...from.map(redirectTag), ...shownDocuments(found)])
  const href = found && linkHref(found.destination)
  if (!href || from.includes(href)) return null
  return {href, permanent: found.permanent ?? true}
})
