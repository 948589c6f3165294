import type {Graph, ImageObject, Thing, VideoObject} from 'schema-dts'
import type {Article} from '@/lib/content/types'
import {isoDuration} from '@/lib/format/duration'
import {citedSources} from '@/lib/portable-text/citations'
import {readingMinutes, wordCount} from '@/lib/portable-text/reading-time'
import {toPlainText} from '@/lib/portable-text/to-plain-text'
import {hrefFor} from '@/lib/routes'
import {trailTo} from '@/lib/trail'
import {breadcrumbs, graph, nodeId, publisherId, webPage} from './graph'
import {imageNodes, pictureNode, videoNodes} from './image-nodes'
import {introducedPerson, personId, personNode} from './person-node'
import {absoluteUrl, type Site} from './site'
import {sourceNode} from './source-node'

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
    ...people(site, article),
    breadcrumbs(site, path, [
      ...trailTo('article', article.topics[0]),
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
    associatedMedia: pictures(site, article),
    video: videos(site, article),
    citation: citedSources(article.body).map(sourceNode),
    wordCount: wordCount(text),
    timeRequired: isoDuration(readingMinutes(text) * 60),
    isAccessibleForFree: true,
    correction: (article.updateNotes ?? [])
      .filter(({kind}) => kind === 'correction')
      .map(({date, note}) => ({'@type': 'CorrectionComment', text: note, datePublished: date})),
  }
}

/** Everyone with a role in the article, once each: the page introduces authors, and names others. */
function people(site: Site, article: Article): Thing[] {
  const {authors, experts} = article
  const review = standingReview(article)
  const named = [...experts, ...(review ? [review.reviewer] : [])]
  const nodes = new Map<string, Thing>(
    named.map((person) => [person._id, personNode(site, person)]),
  )
  for (const author of authors) nodes.set(author._id, introducedPerson(site, author))
  return [...nodes.values()]
}

/** Only while the text is the one that was read: a review of an earlier text is no claim. */
function standingReview({review}: Article) {
  return review?.isCurrent ? review : undefined
}

function videos(site: Site, {body, publishedAt}: Article): VideoObject[] {
  return body.flatMap((block) =>
    block._type === 'video' ? videoNodes(site, block, publishedAt) : [],
  )
}

/** Pictures in the text: their credits have to be said on every page that shows them. */
function pictures(site: Site, {body}: Article): ImageObject[] {
  return body.flatMap((block) => (block._type === 'figure' ? pictureNode(site, block) : []))
}
