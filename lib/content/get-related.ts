import 'server-only'
import {cache} from 'react'
import {listTag, type Tag} from '@/lib/revalidation/tags'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {ARTICLES_REFERRING_QUERY, NEWEST_OTHER_ARTICLES_QUERY} from '@/sanity/queries/articles'
import {fetchContent} from './fetch-content'
import {
  fillRelated,
  ladder,
  pickedRelated,
  rankRelated,
  RELATED_COUNT,
  RELATED_MINIMUM,
} from './related'
import {relatedSubject} from './related-subject'
import {tagPage} from './tag-page'
import type {Article, RelatedArticle} from './types'

/**
 * What to read after an article: the editors' picks, then, rung by rung and only as far as needed,
 * articles that share exercises or programs, topics, authors, then the newest. Only the lists that
 * were looked at are tagged, so an article whose editors picked three others never changes because
 * something else was published. Empty when fewer than two can be found.
 */
export const getRelated = cache(async (article: Article): Promise<RelatedArticle[]> => {
  const {_id: id} = article
  const subject = relatedSubject(article)
  const consulted: Tag[] = []
  let related = pickedRelated(id, article.related)

  for (const ids of ladder(subject)) {
    if (related.length >= RELATED_COUNT) break
    consulted.push(...ids.map((referenceId) => listTag('article', referenceId)))
    const candidates = await fetchContent(ARTICLES_REFERRING_QUERY, {id, ids})
    related = fillRelated(id, related, rankRelated(subject, candidates))
  }
  if (related.length < RELATED_COUNT) {
    consulted.push(listTag('article'))
    const newest = await fetchContent(NEWEST_OTHER_ARTICLES_QUERY, {id})
    related = fillRelated(
      id,
      related,
      newest.map((candidate) => ({article: candidate, reason: {kind: 'newest'}})),
    )
  }

  await tagPage([...consulted, ...shownDocuments(related)])
  return related.length < RELATED_MINIMUM ? [] : related
})
