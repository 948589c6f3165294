import type {Metadata} from 'next'
import {describe, expect, test} from 'vitest'
import {articleMetadata, documentMetadata, pageMetadata, siteMetadata} from '@/lib/seo/metadata'
import {article, author, figure} from '../../../support/content'

const site = {
  url: 'https://site.test',
  name: 'Chalkline',
  description: null,
  logo: null,
  publishingPrinciples: null,
  ownershipFundingInfo: null,
  profiles: [],
  isPublic: true,
}

/** What only a profile has. */
const PROFILE = {
  bio: null,
  experienceSince: null,
  knowsAbout: [],
  seo: null,
  articles: [],
  articlesTotal: 0,
  quotedIn: [],
  quotedTotal: 0,
  reviewed: [],
  reviewedTotal: 0,
  programs: [],
  programsTotal: 0,
}

describe('metadata of a page', () => {
  const page = {path: '/about', title: 'About', description: 'Who we are'}

  test('Canonical, OG, Twitter: has an absolute canonical address, a title and a description', () => {
    expect(pageMetadata(site, page)).toMatchObject({
      title: 'About',
      description: 'Who we are',
      alternates: {canonical: 'https://site.test/about'},
      openGraph: {
        url: 'https://site.test/about',
        siteName: 'Chalkline',
        images: [{url: 'https://site.test/cards/site/home.png', width: 1200, height: 630}],
      },
      twitter: {card: 'summary_large_image'},
    })
    expect(pageMetadata(site, page).robots).toBeUndefined()
  })

  test('Title + separate SEO title: what the editors wrote for search engines wins', () => {
    const seo = {title: 'About us', description: 'Short', noIndex: true, image: figure()}
    const metadata = pageMetadata(site, {...page, seo})
    expect(metadata).toMatchObject({
      title: 'About us',
      description: 'Short',
      robots: {index: false},
      twitter: {card: 'summary_large_image'},
    })
    expect(metadata.openGraph?.images).toEqual([
      {
        url: expect.stringMatching(/^https:\/\/site\.test\/lake\/images\/.*w=1200&h=630/),
        width: 1200,
        height: 630,
        alt: 'A barbell on the floor',
      },
    ])
  })
})

test('an article tells its dates, its authors and its topic', () => {
  const metadata = articleMetadata(
    site,
    article('hips', {
      updatedAt: '2025-02-01T00:00:00Z',
      authors: [author('ana', 'Ana Lima')],
      topics: [{_id: 't', _type: 'topic', title: 'Back pain', slug: 'back-pain', parent: null}],
    }),
  )
  expect(metadata.authors).toEqual([{name: 'Ana Lima', url: 'https://site.test/authors/ana'}])
  expect(metadata.alternates?.canonical).toBe('https://site.test/articles/hips')
  expect(metadata.openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2025-01-01T00:00:00Z',
    modifiedTime: '2025-02-01T00:00:00Z',
    authors: ['https://site.test/authors/ana'],
    section: 'Back pain',
  })
})

describe('Per-author RSS/Atom/JSON with discovery link', () => {
  const feeds = (metadata: Metadata) => JSON.stringify(metadata.alternates?.types)

  test('the profile of a person leads to their feeds', () => {
    const person = {...author('ana', 'Ana Lima'), ...PROFILE}
    const found = feeds(documentMetadata(site, person))
    expect(found).toContain(
      '"url":"https://site.test/authors/ana/feed.xml","title":"Ana Lima (RSS)"',
    )
    expect(found).toContain('https://site.test/authors/ana/atom.xml')
    expect(found).toContain('https://site.test/authors/ana/feed.json')
  })

  test('so do their articles, before the feed of the whole site', () => {
    const ours = article('hips', {authors: [author('ana', 'Ana Lima')]})
    const found = feeds(articleMetadata(site, ours))
    expect(found.indexOf('/authors/ana/feed.xml')).toBeGreaterThan(0)
    expect(found.indexOf('/authors/ana/feed.xml')).toBeLessThan(found.indexOf('test/feed.xml'))
  })
})

test('every page inherits the title pattern, the icon and the base of relative addresses', () => {
  expect(siteMetadata(site)).toMatchObject({
    metadataBase: new URL('https://site.test'),
    title: {template: '%s · Chalkline', default: 'Chalkline'},
    icons: {icon: '/icon.svg'},
  })
})
