import {reviewOf} from '@/lib/review/review-of'
import type {ARTICLE_QUERY_RESULT} from '@/sanity/types.generated'
import {presentableBody, type BlockReporter} from './presentable-body'
import type {Article} from './types'
import {withName} from './with-name'

/** An article as its page shows it: named, without blocks that nobody can see, its review settled. */
export function presentableArticle(
  {reviewed, signOffs, _updatedAt, ...article}: NonNullable<ARTICLE_QUERY_RESULT>,
  report: BlockReporter,
): Article {
  const body = presentableBody(article.body, report)
  const review = reviewOf({
    ...{reviewed, signOffs, authors: article.authors},
    changedAt: _updatedAt,
  })
  return {...withName(article), body, review}
}
