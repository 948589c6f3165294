import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {documentTag} from '@/lib/revalidation/tags'
import {ARTICLE_QUERY} from '@/sanity/queries/articles'
import {fetchContent} from './fetch-content'
import {presentableBody} from './presentable-body'
import {reportHiddenBlock} from './report-hidden-block'
import {tagPage} from './tag-page'
import type {Article} from './types'
import {withName} from './with-name'

/** The article with a slug, or `null`; tags the page either way, so that publishing it shows. */
export const getArticle = cache(async (slug: string): Promise<Article | null> => {
  const article = await fetchContent(ARTICLE_QUERY, {slug})
  await tagPage([documentTag('article', slug), ...shownDocuments(article)])
  if (!article) return null
  const body = presentableBody(article.body, reportHiddenBlock(article._id))
  return {...withName(article), body}
})
