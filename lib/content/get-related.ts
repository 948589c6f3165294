import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, type Tag} from '@/lib/revalidation/tags'
import {NEWEST_OTHER_ARTICLES_QUERY, RELATED_QUERY} from '@/sanity/queries/articles'
import {chooseRelated, thinnessOf, type RelatedReader} from './choose-related'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {Article, RelatedArticle} from './types'

/**
 * What to read after an article. Only the lists that were looked at are tagged, so an article whose
 * editors picked three others never changes because something else was published. Empty when fewer
 * than two can be found.
 */
export const getRelated = cache(async (article: Article): Promise<RelatedArticle[]> => {
  const consulted: Tag[] = []
  const reader: RelatedReader = {
    async sharing(id, shared) {
      const ids = Object.values(shared).flat()
      consulted.push(...ids.map((referenceId) => listTag('article', referenceId)))
      return await fetchContent(RELATED_QUERY, {id, ...shared})
    },
    async newest(id) {
      consulted.push(listTag('article'))
      return await fetchContent(NEWEST_OTHER_ARTICLES_QUERY, {id})
    },
  }
  const related = await chooseRelated(article, reader)
  await tagPage([...consulted, ...shownDocuments(related)])
  return thinnessOf(related) === 'absent' ? [] : related
})
