import type {RecentArticle, SitemapEntry} from '@/lib/content/types'
import {LOCALE} from '@/lib/format/locale'
import {absoluteImageUrl} from '@/lib/images/image-url'
import {embedUrl} from '@/lib/links/video-embed'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl, type Site} from '@/lib/seo/site'
import {writeXml} from '@/lib/xml/write-xml'

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const GOOGLE = 'http://www.google.com/schemas'

/** The size at which search engines fetch a picture. */
const IMAGE_WIDTH = 1600

/** More than this for one page is refused: https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
const MOST_IMAGES = 1000

type Video = NonNullable<SitemapEntry['videos'][number]>

/** The list of all sitemaps: https://www.sitemaps.org/protocol.html#index */
export function writeSitemapIndex(site: Pick<Site, 'url'>, paths: readonly string[]): string {
  return writeXml({
    sitemapindex: {
      '@xmlns': PROTOCOL,
      sitemap: paths.map((path) => ({loc: absoluteUrl(site, path)})),
    },
  })
}

/**
 * Pages with their pictures and videos, by Google's extensions of the protocol, and addresses of pages
 * that are not made from one document.
 */
export function writeSitemap(
  site: Pick<Site, 'url'>,
  entries: readonly SitemapEntry[],
  paths: readonly string[] = [],
): string {
  return writeXml({
    urlset: {
      '@xmlns': PROTOCOL,
      '@xmlns:image': `${GOOGLE}/sitemap-image/1.1`,
      '@xmlns:video': `${GOOGLE}/sitemap-video/1.1`,
      url: [
        ...paths.map((path) => ({loc: absoluteUrl(site, path)})),
        ...entries.map((entry) => urlNode(site, entry)),
      ],
    },
  })
}

/** News of the last days: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function writeNewsSitemap(
  site: Pick<Site, 'name' | 'url'>,
  articles: readonly RecentArticle[],
): string {
  return writeXml({
    urlset: {
      '@xmlns': PROTOCOL,
      '@xmlns:news': `${GOOGLE}/sitemap-news/0.9`,
      url: articles.map((article) => ({
        loc: absoluteUrl(site, hrefFor(article)),
        'news:news': {
          'news:publication': {'news:name': site.name, 'news:language': LOCALE},
          'news:publication_date': article.publishedAt,
          'news:title': article.title,
        },
      })),
    },
  })
}

function urlNode(site: Pick<Site, 'url'>, entry: SitemapEntry) {
  const images = entry.images.flatMap(
    (image) => absoluteImageUrl(image, {siteUrl: site.url, width: IMAGE_WIDTH}) ?? [],
  )
  return {
    loc: absoluteUrl(site, hrefFor(entry)),
    lastmod: dayOrMoment(entry.lastModified),
    'image:image': [...new Set(images)].slice(0, MOST_IMAGES).map((url) => ({'image:loc': url})),
    'video:video': entry.videos.flatMap((video) =>
      video ? videoNode(site, video, entry.publishedAt) : [],
    ),
  }
}

/** A video that has all that is required; nothing otherwise, because one bad node spoils the file. */
function videoNode(site: Pick<Site, 'url'>, video: Video, published: string | null) {
  const poster = absoluteImageUrl(video.poster, {siteUrl: site.url, width: IMAGE_WIDTH})
  const player = embedUrl(video)
  if (!poster || !player || !video.title) return []
  return {
    'video:thumbnail_loc': poster,
    'video:title': video.title,
    'video:description': video.description ?? video.title,
    'video:player_loc': player,
    'video:duration': duration(video.duration),
    'video:publication_date': dayOrMoment(published),
  }
}

/** Whole seconds, of which the extension allows a working day's worth. */
function duration(seconds: number | null): number | undefined {
  const whole = Math.round(seconds ?? 0)
  return whole >= 1 && whole <= 28_800 ? whole : undefined
}

/** A date in the W3C's format, as content holds it; nothing for what is no date. */
function dayOrMoment(iso: string | null): string | undefined {
  return iso && !Number.isNaN(Date.parse(iso)) ? iso : undefined
}
