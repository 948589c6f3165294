import type {Graph, Thing, VideoObject} from 'schema-dts'
import type {Article} from '@/lib/content/types'
import {isoDuration} from '@/lib/format/duration'
import {readingMinutes, wordCount} from '@/lib/portable-text/reading-time'
import {toPlainText} from '@/lib/portable-text/to-plain-text'
import {hrefFor, ROUTES} from '@/lib/routes'
import {breadcrumbs, graph, nodeId, publisherId, webPage} from './graph'
import {imageNodes, videoNode} from './image-nodes'
import {personId, personNode} from './person-node'
import {absoluteUrl, type Site} from './site'

/**
 * The graph of an article's page. Everything it states is also visible on the page. Reviewer and
 * review date belong to the page, where schema.org defines them: https://schema.org/reviewedBy
 */
export function articleGraph(site: Site, article: Article): Graph {
  const path = hrefFor(article)
  const review = standingReview(article)
  const page = webPage(site, {path, name: article.title, description: article.standfirst})
  return graph(site, [
    {
      ...page,
      mainEntity: {'@id': nodeId(site, path, 'article')},
      reviewedBy: review ? {'@id': personId(site, review.reviewer)} : undefined,
      lastReviewed: review?.date,
    },
    articleNode(site, article),
    ...people(article).map((person) => personNode(site, person)),
    breadcrumbs(site, path, [
      {name: 'Articles', path: ROUTES.articles},
      {name: article.title, path},
    ]),
  ])
}

function articleNode(site: Site, article: Article): Thing {
  const path = hrefFor(article)
  const text = toPlainText(article.body)
  return {
    '@type': article.format === 'news' ? 'NewsArticle' : 'BlogPosting',
    '@id': nodeId(site, path, 'article'),
    headline: article.title,
    description: article.standfirst,
    url: absoluteUrl(site, path),
    mainEntityOfPage: {'@id': nodeId(site, path, 'webpage')},
    publisher: {'@id': publisherId(site)},
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? undefined,
    author: article.authors.map((author) => ({'@id': personId(site, author)})),
    mentions: article.experts.map((expert) => ({'@id': personId(site, expert)})),
    about: article.topics.map(({title}) => ({'@type': 'Thing', name: title})),
    articleSection: article.topics[0]?.title,
    image: imageNodes(site, article.mainImage),
    video: videos(site, article),
    wordCount: wordCount(text),
    timeRequired: isoDuration(readingMinutes(text) * 60),
    isAccessibleForFree: true,
    correction: (article.updateNotes ?? [])
      .filter(({kind}) => kind === 'correction')
      .map(({date, note}) => ({'@type': 'CorrectionComment', text: note, datePublished: date})),
  }
}

/** Everyone with a role in the article, once each; authors come last to keep their fuller record. */
function people(article: Article) {
  const {authors, experts} = article
  const review = standingReview(article)
  const everyone = [...authors, ...experts, ...(review ? [review.reviewer] : [])]
  return new Map(everyone.toReversed().map((person) => [person._id, person])).values().toArray()
}

/** Only while the text is the one that was read: a review of an earlier text is no claim. */
function standingReview({review}: Article) {
  return review?.isCurrent ? review : undefined
}

function videos(site: Site, {body, publishedAt}: Article): VideoObject[] {
  return body.flatMap((block) =>
    block._type === 'video' ? [videoNode(site, block, publishedAt)] : [],
  )
}
