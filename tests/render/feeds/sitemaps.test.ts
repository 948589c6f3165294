import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {beforeAll, describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {RecentArticle, SitemapEntry} from '@/lib/content/types'
import {llmsText} from '@/lib/seo/llms-text'
import {robotsOf} from '@/lib/seo/robots'
import {sitemapFile, sitemapPaths} from '@/lib/sitemaps/sitemap-files'
import {writeNewsSitemap, writeSitemap, writeSitemapIndex} from '@/lib/sitemaps/write-sitemap'
import {RECENT_ARTICLES_QUERY, SITEMAP_QUERY} from '@/sanity/queries/sitemaps'
import {plainContent} from '../hostile/hostile-content'
import {HOSTILE} from '../hostile/hostile-states'
import {fetched, type Stored} from '../hostile/rendered-pages'
import {SITE} from './sample-feed'

const LISTS = ['sitemap', 'url', 'image:image', 'video:video']

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
})

// https://www.sitemaps.org/protocol.html and Google's extensions for images and videos.
const sitemapSchema = z.object({
  urlset: z.object({
    '@xmlns': z.literal('http://www.sitemaps.org/schemas/sitemap/0.9'),
    url: z.array(
      z.object({
        loc: z.url(),
        lastmod: z.iso.datetime().or(z.iso.date()).optional(),
        'image:image': z.array(z.object({'image:loc': z.url()})).optional(),
        'video:video': z
          .array(
            z.object({
              'video:thumbnail_loc': z.url(),
              'video:title': z.string().min(1),
              'video:description': z.string().min(1),
              'video:player_loc': z.url(),
            }),
          )
          .optional(),
      }),
    ),
  }),
})

function parsed(xml: string): unknown {
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml)
}

function entriesOf(dataset: readonly Stored[], type: string): Promise<SitemapEntry[]> {
  return fetched<SitemapEntry[]>(dataset, SITEMAP_QUERY, {type, start: 0, end: 500})
}

let articles: SitemapEntry[]

beforeAll(async () => {
  articles = await entriesOf(plainContent(), 'article')
})

describe('SEO / structured data', () => {
  test('Sitemap index + images + video + news: the pages with what is on them', () => {
    const {urlset} = sitemapSchema.parse(parsed(writeSitemap(SITE, articles, ['/', '/articles'])))
    expect(urlset.url[0]?.loc).toBe('https://chalk.example/')
    const page = urlset.url.find(({loc}) => loc.endsWith('/three-reasons-your-back-and-hips-hurt'))
    expect(page?.lastmod).toMatch(/^2026-/)
    expect(page?.['image:image']?.length).toBeGreaterThan(0)
    expect(page?.['video:video']).toHaveLength(1)
  })

  test('Sitemap index + images + video + news: the index', () => {
    const counts = {article: 1201, program: 6, exercise: 0, person: 6, topic: 6, page: 8}
    const paths = sitemapPaths(counts)
    expect(paths).toEqual([
      '/sitemaps/articles-1.xml',
      '/sitemaps/articles-2.xml',
      '/sitemaps/articles-3.xml',
      '/sitemaps/programs-1.xml',
      '/sitemaps/exercises-1.xml',
      '/sitemaps/authors-1.xml',
      '/sitemaps/topics-1.xml',
      '/sitemaps/pages-1.xml',
    ])
    expect(parsed(writeSitemapIndex(SITE, paths))).toMatchObject({
      sitemapindex: {sitemap: paths.map((path) => ({loc: `https://chalk.example${path}`}))},
    })
    const names = paths.map((path) => path.replace('/sitemaps/', ''))
    expect(names.map(sitemapFile)).not.toContain(undefined)
    expect(['articles-0.xml', 'articles-1', 'feeds-1.xml', '../x'].map(sitemapFile)).toEqual(
      Array(4).fill(undefined),
    )
  })

  test('Sitemap index + images + video + news: news by the day they were published', async () => {
    const news = await fetched<RecentArticle[]>(plainContent(), RECENT_ARTICLES_QUERY, {
      since: '2026-11-19T00:00:00Z',
    })
    expect(news.map(({format}) => format)).toContain('news')
    expect(parsed(writeNewsSitemap(SITE, news.slice(0, 1)))).toMatchObject({
      urlset: {
        url: [
          {
            loc: 'https://chalk.example/articles/deload-weeks',
            'news:news': {
              'news:publication': {'news:name': 'Chalkline', 'news:language': 'en'},
              'news:publication_date': expect.stringMatching(/^2026-11-20T/),
              'news:title': 'Deload Weeks Are Now Printed in Every Long Chalkline Program',
            },
          },
        ],
      },
    })
    expect(XMLValidator.validate(writeNewsSitemap(SITE, []))).toBe(true)
  })

  test('robots per environment, llms.txt', () => {
    const robots = (isPublic: boolean) => robotsOf({isPublic, siteUrl: SITE.url})
    expect(robots(true)).toMatchObject({
      rules: {allow: expect.arrayContaining(['/', '/lake/images/'])},
      sitemap: 'https://chalk.example/sitemap.xml',
    })
    expect(robots(false)).toEqual({rules: {userAgent: '*', disallow: '/'}})
    const document = {_type: 'article', slug: 'hinge', summary: 'Bow, don’t squat.', noIndex: null}
    const hidden = {...document, slug: 'draft', title: 'Hidden', noIndex: true}
    const text = llmsText(SITE, [
      {title: 'Articles', documents: [{...document, title: 'How to *Hinge*'}, hidden]},
      {title: 'Programs', documents: []},
    ])
    expect(text).toBe(
      [
        '# Chalkline',
        '> Training advice with its reasons.',
        '## Articles',
        String.raw`- [How to \*Hinge\*](https://chalk.example/articles/hinge.md): Bow, don’t squat.`,
      ].join('\n\n') + '\n',
    )
  })
})

describe('bad content cannot break a sitemap', () => {
  test.each(Object.keys(HOSTILE))('content %s', async (state) => {
    const dataset = HOSTILE[state]?.() ?? []
    for (const type of ['article', 'program', 'exercise', 'person', 'topic', 'page']) {
      const xml = writeSitemap(SITE, await entriesOf(dataset, type), ['/'])
      expect(sitemapSchema.safeParse(parsed(xml)).error).toBeUndefined()
    }
  })
})
