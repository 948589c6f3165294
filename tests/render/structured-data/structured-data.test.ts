import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {z} from 'zod'
import {answerFromMemory} from '../../revalidation/site-in-memory'
import {readPage, squeezed, type ReadPage} from './read-page'
import {PATHS, renderSample} from './sample-site'

const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.record(z.string(), z.json())).min(2),
})

type Node = z.infer<typeof graphSchema>['@graph'][number]

const ARTICLE = '/articles/three-reasons-your-back-and-hips-hurt'

const pages = new Map<string, ReadPage>()

beforeAll(async () => {
  vi.stubGlobal('fetch', answerFromMemory)
  for (const [path, html] of await renderSample()) pages.set(path, readPage(html))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

function pageAt(path: string): ReadPage {
  const page = pages.get(path)
  if (!page) throw new Error(`${path} was not rendered`)
  return page
}

function nodesOf(path: string): Node[] {
  const [text = ''] = pageAt(path).graphs
  return graphSchema.parse(JSON.parse(text))['@graph']
}

/** Every object of a graph, at any depth. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [{...value}, ...Object.values(value).flatMap(objectsIn)]
}

const ofType = (path: string, type: string) =>
  objectsIn(nodesOf(path)).filter((node) => node['@type'] === type)

/** Properties whose values people read as they stand. */
const SAID = ['name', 'headline', 'text', 'creditText', 'transcript', 'caption', 'jobTitle']

/** Properties that are days or moments. */
const DATED = ['datePublished', 'dateModified', 'lastReviewed', 'uploadDate']

describe('Structured-data tests in CI', () => {
  test.each(PATHS)('%s has one graph, in which every @id that is referred to exists', (path) => {
    expect(pageAt(path).graphs).toHaveLength(1)
    const objects = objectsIn(nodesOf(path))
    const ids = (isReference: boolean) =>
      objects
        .filter((node) => '@id' in node && (Object.keys(node).length === 1) === isReference)
        .map((node) => node['@id'])
    const defined = ids(false)
    expect(new Set(defined).size).toBe(defined.length)
    expect(ids(true).filter((id) => !defined.includes(id))).toEqual([])
  })

  test.each(PATHS)('%s says nothing to machines that people cannot read', (path) => {
    const {times, words} = pageAt(path)
    const unread = objectsIn(nodesOf(path)).flatMap((node) =>
      Object.entries(node).flatMap(([property, value]) => {
        const fact = `${String(node['@type'])}.${property}: ${String(value)}`
        if (DATED.includes(property)) {
          const day = String(value)
          return times.includes(day) || words.includes(day) ? [] : [fact]
        }
        if (!SAID.includes(property)) return []
        return words.includes(squeezed(String(value))) ? [] : [fact]
      }),
    )
    expect(unread).toEqual([])
  })

  test.each(PATHS)('%s has no invisible characters in its graph', (path) => {
    expect(pageAt(path).graphs.join('')).not.toMatch(/[\u200B-\u200D\u2060\uFEFF]/)
  })

  test.each(PATHS)('%s has what Google requires of each type', (path) => {
    const missing = objectsIn(nodesOf(path)).flatMap((node) => {
      const required = REQUIRED[String(node['@type'])] ?? []
      const isReference = Object.keys(node).length === 1
      return isReference
        ? []
        : required
            .filter((property) => node[property] === undefined)
            .map((property) => `${String(node['@type'])}.${property}`)
    })
    expect(missing).toEqual([])
  })
})

/** Required and recommended properties that we promise, with the page that asks for them. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  // https://developers.google.com/search/docs/appearance/structured-data/article
  BlogPosting: ['headline', 'image', 'datePublished', 'author', 'publisher'],
  NewsArticle: ['headline', 'image', 'datePublished', 'author', 'publisher'],
  Person: ['name', 'url'],
  // https://developers.google.com/search/docs/appearance/structured-data/profile-page
  ProfilePage: ['mainEntity'],
  // https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
  BreadcrumbList: ['itemListElement'],
  // https://developers.google.com/search/docs/appearance/structured-data/video
  VideoObject: ['name', 'description', 'thumbnailUrl', 'uploadDate', 'embedUrl'],
  Clip: ['name', 'startOffset', 'url'],
  // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
  ImageObject: ['contentUrl', 'creditText'],
  // https://developers.google.com/search/docs/appearance/structured-data/organization
  Organization: ['name'],
}

describe('SEO / structured data', () => {
  test('Article/BlogPosting graph: all authors, reviewer, citations, pictures and corrections', () => {
    const [article] = ofType(ARTICLE, 'BlogPosting')
    expect(article).toMatchObject({
      author: [{'@id': expect.stringMatching(/\/authors\/maya-okafor#person$/)}],
      mentions: expect.arrayContaining([
        {'@id': expect.stringMatching(/\/authors\/tomas-herrera#person$/)},
      ]),
      correction: [expect.objectContaining({'@type': 'CorrectionComment'})],
    })
    expect(ofType(ARTICLE, 'ScholarlyArticle')).toContainEqual(
      expect.objectContaining({
        name: 'What low back pain is and why we need to pay attention',
        identifier: {
          '@type': 'PropertyValue',
          propertyID: 'DOI',
          value: '10.1016/S0140-6736(18)30480-X',
        },
        url: 'https://doi.org/10.1016/S0140-6736(18)30480-X',
      }),
    )
    const [page] = ofType(ARTICLE, 'WebPage')
    expect(page).toMatchObject({
      reviewedBy: {'@id': expect.stringMatching(/\/authors\/[\w-]+#person$/)},
      lastReviewed: '2026-11-16',
    })
  })

  test('ProfilePage/Person', () => {
    expect(ofType('/authors/maya-okafor', 'ProfilePage')).toHaveLength(1)
    expect(nodesOf('/authors/maya-okafor')).toContainEqual(
      expect.objectContaining({
        '@type': 'Person',
        name: 'Maya Okafor',
        honorificPrefix: 'Dr.',
        sameAs: expect.arrayContaining(['https://example.com/@maya']),
      }),
    )
  })

  test.each(PATHS.filter((path) => path !== '/'))('BreadcrumbList: %s', (path) => {
    const [list] = ofType(path, 'BreadcrumbList')
    const steps = z
      .array(z.object({position: z.number(), item: z.url()}))
      .parse(list?.['itemListElement'])
    const paths = steps.map(({item}) => new URL(item).pathname)
    expect(steps.map(({position}) => position)).toEqual(steps.map((_, index) => index + 1))
    expect(paths.at(0)).toBe('/')
    expect(paths.at(-1)).toBe(path)
    // What lies between the home page and the page itself is what readers see above its title.
    expect(pageAt(path).trail).toEqual(paths.slice(1, -1))
  })

  test('VideoObject + Clip: what can be played on the page, chapter by chapter', () => {
    const [video] = ofType(ARTICLE, 'VideoObject')
    expect(video).toMatchObject({
      embedUrl: 'https://www.youtube-nocookie.com/embed/chalkline01',
      uploadDate: '2026-09-14',
      duration: 'PT1M34S',
      transcript: expect.stringContaining('Hold a light kettlebell'),
      hasPart: [
        {'@type': 'Clip', startOffset: 0, endOffset: 18},
        {'@type': 'Clip', name: 'The left ankle', startOffset: 18, endOffset: 52},
        {'@type': 'Clip', startOffset: 52, endOffset: 80},
        {'@type': 'Clip', startOffset: 80, endOffset: 94},
      ],
    })
  })

  test.each(['/', '/articles', '/programs', '/exercises', '/authors', '/topics'])(
    'ItemList on hubs: %s lists what it shows, in that order',
    (path) => {
      const [list] = ofType(path, 'ItemList')
      const urls = z.array(z.object({url: z.url()})).parse(list?.['itemListElement'])
      const paths = urls.map(({url}) => new URL(url).pathname)
      const {links} = pageAt(path)
      const places = paths.map((item) => links.indexOf(item))
      expect(paths.length).toBeGreaterThan(2)
      expect(places).not.toContain(-1)
    },
  )

  test('ImageObject credit/licence: every picture of an article says whose it is', () => {
    const pictures = ofType('/articles/ankles-decide-your-squat', 'ImageObject')
    expect(pictures.length).toBeGreaterThan(2)
    for (const picture of pictures) {
      expect(picture).toMatchObject({
        contentUrl: expect.stringMatching(/^http/),
        creditText: expect.any(String),
      })
    }
  })
})
