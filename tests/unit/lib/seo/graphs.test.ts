import {describe, expect, test} from 'vitest'
import {articleGraph} from '@/lib/seo/article-graph'
import {collectionGraph, graph} from '@/lib/seo/graph'
import {article, articleCard, author, figure, personLink, textBlock} from '../../../support/content'

const site = {
  url: 'https://site.test',
  name: 'Chalkline',
  description: 'Training advice',
  logo: null,
  publishingPrinciples: null,
  ownershipFundingInfo: null,
  profiles: ['https://social.test/chalkline'],
  isPublic: true,
}

const hips = article('hips', {
  title: '3 Reasons </script>',
  format: 'listicle',
  updatedAt: '2025-02-01T00:00:00Z',
  authors: [author('ana', 'Ana Lima'), author('ben', 'Ben Okoro')],
  experts: [author('zach', 'Zach Long')],
  review: {
    reviewer: {...personLink('ana', 'Ana Lima'), shortBio: null, location: null},
    date: '2025-01-15',
    isCurrent: true,
  },
  mainImage: figure({
    credit: {text: null, url: null, person: {_type: 'person', name: 'Cleo', slug: 'cleo'}},
    licence: {kind: 'cc-by', url: 'https://creativecommons.org/licenses/by/4.0/'},
  }),
  updateNotes: [
    {_key: 'a', date: '2025-02-01', kind: 'correction', note: 'Wrong muscle'},
    {_key: 'b', date: '2025-01-20', kind: 'clarity', note: 'Shorter'},
  ],
  body: [textBlock('a', 'word '.repeat(1190))],
})

interface Node {
  '@id'?: string
  '@type': string
}

/** A graph as a reader of the page gets it: after JSON. */
function nodesOf(value: unknown): Node[] {
  return JSON.parse(JSON.stringify(value))['@graph']
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('@id' in value && Object.keys(value).length === 1) return [String(value['@id'])]
  return Object.values(value).flatMap(idsIn)
}

describe("an article's graph", () => {
  const nodes = nodesOf(articleGraph(site, hips))
  const byType = (type: string) => nodes.filter((node) => node['@type'] === type)

  test('refers only to nodes that are in it', () => {
    const defined = new Set(nodes.map((node) => node['@id']))
    for (const id of idsIn(nodes)) expect(defined).toContain(id)
  })

  test('names every author, and everyone once', () => {
    expect(byType('BlogPosting')[0]).toMatchObject({
      author: [
        {'@id': 'https://site.test/authors/ana#person'},
        {'@id': 'https://site.test/authors/ben#person'},
      ],
      mentions: [{'@id': 'https://site.test/authors/zach#person'}],
    })
    expect(byType('Person').map((person) => person['@id'])).toHaveLength(3)
  })

  test('claims no review of a text that changed since', () => {
    const review = hips.review && {...hips.review, isCurrent: false}
    const changed = nodesOf(articleGraph(site, {...hips, review}))
    const page = changed.find((node) => node['@type'] === 'WebPage')
    expect(page).toBeDefined()
    expect(page).not.toHaveProperty('reviewedBy')
    expect(page).not.toHaveProperty('lastReviewed')
  })

  test('puts the review on the page and the dates on the article', () => {
    expect(byType('WebPage')[0]).toMatchObject({
      reviewedBy: {'@id': 'https://site.test/authors/ana#person'},
      lastReviewed: '2025-01-15',
    })
    expect(byType('BlogPosting')[0]).toMatchObject({
      datePublished: '2025-01-01T00:00:00Z',
      dateModified: '2025-02-01T00:00:00Z',
      wordCount: 1190,
      timeRequired: 'PT5M',
      correction: [{'@type': 'CorrectionComment', text: 'Wrong muscle'}],
    })
  })

  test('credits the picture in each of its shapes', () => {
    const {image} = JSON.parse(JSON.stringify(byType('BlogPosting')[0]))
    expect(image).toHaveLength(3)
    for (const picture of image) {
      expect(picture).toMatchObject({
        creditText: 'Cleo',
        creator: {'@type': 'Person', name: 'Cleo', url: 'https://site.test/authors/cleo'},
        license: 'https://creativecommons.org/licenses/by/4.0/',
        contentUrl: expect.stringMatching(/^https:\/\/site\.test\/lake\/images\//),
      })
    }
  })

  test('leads from the home page to the article', () => {
    expect(byType('BreadcrumbList')[0]).toMatchObject({
      itemListElement: [
        {position: 1, name: 'Chalkline', item: 'https://site.test/'},
        {position: 2, name: 'Articles', item: 'https://site.test/articles'},
        {position: 3, item: 'https://site.test/articles/hips'},
      ],
    })
  })

  test('is news only when the article is', () => {
    const news = nodesOf(articleGraph(site, article('n', {format: 'news'})))
    expect(news.map((node) => node['@type'])).toContain('NewsArticle')
  })
})

test("an index's graph lists addresses in the order shown", () => {
  const page = {path: '/articles', name: 'Articles', items: [articleCard('b'), articleCard('a')]}
  const [, , collection] = nodesOf(collectionGraph(site, page))
  expect(collection).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: {
      itemListElement: [
        {position: 1, url: 'https://site.test/articles/b'},
        {position: 2, url: 'https://site.test/articles/a'},
      ],
    },
  })
})

test('every graph names the publisher and the site', () => {
  expect(nodesOf(graph(site, []))).toMatchObject([
    {'@type': 'Organization', sameAs: ['https://social.test/chalkline']},
    {'@type': 'WebSite', name: 'Chalkline'},
  ])
})

test('the publisher names the pages of its policies, if it has some', () => {
  const policies = {
    publishingPrinciples: '/editorial-policy',
    ownershipFundingInfo: '/disclosures',
  }
  const [publisher] = nodesOf(graph({...site, ...policies}, []))
  expect(publisher).toMatchObject({
    publishingPrinciples: 'https://site.test/editorial-policy',
    ownershipFundingInfo: 'https://site.test/disclosures',
    correctionsPolicy: 'https://site.test/corrections',
  })
  const [without] = nodesOf(graph(site, []))
  expect(without).not.toHaveProperty('publishingPrinciples')
  expect(without).not.toHaveProperty('ownershipFundingInfo')
})
