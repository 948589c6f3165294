import 'server-only'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag, SITEMAP_TAG, type TaggedType, wholeTag} from '@/lib/revalidation/tags'
import {type SitemapFile, SITEMAP_LENGTH} from '@/lib/sitemaps/sitemap-files'
import {RECENT_ARTICLES_QUERY, SITEMAP_COUNTS_QUERY, SITEMAP_QUERY} from '@/sanity/queries/sitemaps'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {RecentArticle, SitemapEntry} from './types'

/** How long news is news to search engines (milliseconds). */
const NEWS_AGE = 48 * 60 * 60 * 1000

/** How many documents of each type have a page. */
export async function countAddresses(): Promise<Record<TaggedType, number>> {
  const counts = await fetchContent(SITEMAP_COUNTS_QUERY)
  await tagPage([SITEMAP_TAG])
  return counts
}

/** The documents in one file of the sitemap, without those that editors keep from being listed. */
export async function listAddresses({number, type}: SitemapFile): Promise<SitemapEntry[]> {
  const start = (number - 1) * SITEMAP_LENGTH
  const slice = {type, start, end: start + SITEMAP_LENGTH}
  const documents = await fetchContent(SITEMAP_QUERY, slice)
  await tagPage([
    SITEMAP_TAG,
    ...documents.map(({_type, slug}) => wholeTag(_type, slug)),
    ...shownDocuments(documents),
  ])
  return documents.filter(({noIndex}) => !noIndex)
}

/** News of the last two days. */
export async function listNews(now: Date): Promise<RecentArticle[]> {
  const since = new Date(now.getTime() - NEWS_AGE).toISOString()
  const articles = await fetchContent(RECENT_ARTICLES_QUERY, {since})
  await tagPage([SITEMAP_TAG, listTag('article'), ...shownDocuments(articles)])
  return articles.filter(({format, noIndex}) => format === 'news' && !noIndex)
}
