import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {ownTags} from '@/lib/revalidation/tags'
import {PAGE_QUERY} from '@/sanity/queries/pages'
import {fetchContent} from './fetch-content'
import {presentableBody} from './presentable-body'
import {reportHiddenBlock} from './report-hidden-block'
import {tagPage} from './tag-page'
import type {Page} from './types'
import {withName} from './with-name'

/** The free-standing page with a slug, or `null`. */
export const getPage = cache(async (slug: string): Promise<Page | null> => {
  const page = await fetchContent(PAGE_QUERY, {slug})
  await tagPage([...ownTags('page', slug), ...shownDocuments(page)])
  return page && {...withName(page), body: presentableBody(page.body, reportHiddenBlock(page._id))}
})
