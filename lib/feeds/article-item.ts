import type {FeedArticle} from '@/lib/content/types'
import {absoluteImageUrl} from '@/lib/images/image-url'
import type {DisclosureTexts} from '@/lib/links/disclosure-text'
import {withCitations} from '@/lib/portable-text/citations'
import {articleHtml} from '@/lib/portable-text/html/article-html'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl, type Site} from '@/lib/seo/site'
import {dateOf} from './date-of'
import type {FeedItem} from './feed'
import {feedId} from './feed-id'

/** Wide enough for the cards of feed readers. */
const IMAGE_WIDTH = 1200

/** An article as an entry with its full text. */
export function articleItem(
  site: Site,
  article: FeedArticle,
  disclosures: DisclosureTexts,
): FeedItem {
  const url = absoluteUrl(site, hrefFor(article))
  const published = dateOf(article.publishedAt)
  const image = absoluteImageUrl(article.mainImage, {siteUrl: site.url, width: IMAGE_WIDTH})
  return {
    id: feedId(site, article._id),
    url,
    title: article.title,
    summary: article.standfirst ?? '',
    html: articleHtml({site, url, disclosures}, {...article, ...withCitations(article.body)}),
    image: image ?? undefined,
    published,
    updated: article.updatedAt ? dateOf(article.updatedAt) : published,
    authors: article.authors.map((author) => ({
      name: author.name,
      url: absoluteUrl(site, hrefFor(author)),
    })),
    topics: article.topics.map(({title}) => title),
  }
}
