import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {ownTags, signOffTag} from '@/lib/revalidation/tags'
import {ARTICLE_QUERY} from '@/sanity/queries/articles'
import {fetchContent} from './fetch-content'
import {getSettings} from './get-settings'
import {presentableArticle} from './presentable-article'
import {reportHiddenBlock} from './report-hidden-block'
import {tagPage} from './tag-page'
import type {Article} from './types'

/** The article with a slug, or `null`; tags the page either way, so that publishing it shows. */
export const getArticle = cache(async (slug: string): Promise<Article | null> => {
  const article = await fetchContent(ARTICLE_QUERY, {slug})
  if (!article) {
    await tagPage(ownTags('article', slug))
    return null
  }
  // The call to action of the settings stands below every article.
  const offer = (await getSettings())?.callToAction
  await tagPage([
    ...ownTags('article', slug),
    signOffTag(article._id),
    ...shownDocuments([article, offer]),
  ])
  return presentableArticle(article, reportHiddenBlock(article._id))
})
