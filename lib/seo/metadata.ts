import {stegaClean} from '@sanity/client/stega'
import type {Metadata} from 'next'
import type {
  Article,
  Exercise,
  Figure,
  Page,
  Person,
  Program,
  Seo,
  Topic,
} from '@/lib/content/types'
import {absoluteImageUrl} from '@/lib/images/image-url'
import {feedLinks} from '@/lib/feeds/formats'
import {cardPath, hrefFor, markdownPath} from '@/lib/routes'
import {CARD, isDrawable} from '@/lib/social-cards/social-card'
import {fediverseCreators} from './fediverse'
import {absoluteUrl, type Site} from './site'

/** The card of pages that have none of their own. */
const SITE_CARD = cardPath({_type: 'site', slug: 'home'})

/** What a page tells search engines and link previews about itself. */
export interface PageSummary {
  path: string
  title: string
  description: string | null
  image?: Figure | null
  /** Path of the page's social card; the site's own when there is none. */
  card?: string
  seo?: Seo | null
  /** Feeds of what the page is about, besides the site's own. */
  feeds?: readonly PageFeed[]
}

/** A feed that a page leads to. */
export interface PageFeed {
  title: string
  /** Path below which its files lie. */
  base: string
}

/** Metadata that every page inherits: the title's pattern and the base of relative addresses. */
export function siteMetadata(site: Site): Metadata {
  return {
    metadataBase: new URL(site.url),
    title: {template: `%s · ${site.name}`, default: site.name},
    description: site.description,
    openGraph: {siteName: site.name, type: 'website'},
    // Without a link to one, browsers ask for /favicon.ico.
    icons: {icon: '/icon.svg'},
    ...(site.isPublic ? {} : {robots: {index: false, follow: false}}),
  }
}

/**
 * Metadata of one page; what the editors wrote for search engines wins over the page's own words. The
 * marks that texts of a preview carry stay out of it.
 */
export function pageMetadata(site: Site, page: PageSummary): Metadata {
  const title = page.seo?.title ?? page.title
  const description = page.seo?.description ?? page.description
  const url = absoluteUrl(site, page.path)
  const images = previewImages(site, page)
  return stegaClean({
    title,
    description,
    alternates: {canonical: url, types: alternateFeeds(site, page.feeds ?? [])},
    ...(page.seo?.noIndex ? {robots: {index: false}} : {}),
    openGraph: {
      type: 'website',
      siteName: site.name,
      title,
      description: description ?? undefined,
      url,
      images,
    },
    twitter: {card: images.length > 0 ? 'summary_large_image' : 'summary'},
  })
}

/** Metadata of an article: as {@link pageMetadata}, with its dates, authors and topic. */
export function articleMetadata(site: Site, article: Article): Metadata {
  const metadata = pageMetadata(site, {
    path: hrefFor(article),
    title: article.title,
    description: article.standfirst,
    image: article.mainImage,
    card: cardPath(article),
    seo: article.seo,
    feeds: article.authors.map((author) => ({title: author.name, base: hrefFor(author)})),
  })
  const markdown = absoluteUrl(site, markdownPath(article))
  return stegaClean({
    ...metadata,
    ...fediverseCreators(article.authors),
    alternates: {
      ...metadata.alternates,
      types: {...metadata.alternates?.types, 'text/markdown': markdown},
    },
    authors: article.authors.map((author) => ({
      name: author.name,
      url: absoluteUrl(site, hrefFor(author)),
    })),
    openGraph: {
      ...metadata.openGraph,
      type: 'article',
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt ?? undefined,
      authors: article.authors.map((author) => absoluteUrl(site, hrefFor(author))),
      section: article.topics[0]?.title,
    },
  })
}

/** Metadata of any other document that has a page. */
export function documentMetadata(site: Site, document: PageDocument): Metadata {
  const {seo} = document
  const path = hrefFor(document)
  const words = wordsOf(document)
  const hasFeed = document._type === 'person' || document._type === 'topic'
  const feeds = hasFeed ? [{title: words.title, base: path}] : []
  const creators = document._type === 'person' ? fediverseCreators([document]) : {}
  const card = cardPath(document)
  return {...pageMetadata(site, {path, card, seo, feeds, ...words}), ...creators}
}

type PageDocument = Program | Exercise | Person | Topic | Page

function wordsOf(document: PageDocument): Pick<PageSummary, 'title' | 'description' | 'image'> {
  switch (document._type) {
    case 'program':
      return {
        title: document.title,
        description: document.summary,
        image: document.mainImage,
      }
    case 'exercise':
      return {
        title: document.title,
        description: document.summary,
        image: document.frames[0],
      }
    case 'person':
      return {title: document.name, description: document.shortBio, image: document.portrait}
    case 'topic':
      return {title: document.title, description: document.summary, image: document.image}
    case 'page':
      return {title: document.title, description: document.standfirst}
  }
}

/** Feeds as feed readers look for them; the page's own come first. */
function alternateFeeds(site: Site, feeds: readonly PageFeed[]) {
  const links = [...feeds, {title: site.name, base: ''}].flatMap(({base, title}) =>
    feedLinks(base).map(({href, name, type}) => ({
      type,
      link: {url: absoluteUrl(site, href), title: `${title} (${name})`},
    })),
  )
  const types = Object.groupBy(links, ({type}) => type)
  return Object.fromEntries(
    Object.entries(types).map(([type, group]) => [type, group?.map(({link}) => link) ?? []]),
  )
}

/** The editors' picture for previews, else the page's card, else its picture. */
function previewImages(site: Site, {card, image, seo, title}: PageSummary) {
  if (seo?.image?.asset) return pictureFor(site, seo.image)
  if (!isDrawable(card ? title : site.name)) return pictureFor(site, image)
  return [{url: absoluteUrl(site, card ?? SITE_CARD), ...CARD, alt: card ? title : site.name}]
}

function pictureFor(site: Site, image: Figure | null | undefined) {
  const {width, height} = CARD
  const url = absoluteImageUrl(image, {siteUrl: site.url, width, aspect: width / height})
  return url ? [{url, width, height, alt: image?.alt ?? ''}] : []
}
