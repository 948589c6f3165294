import type {Correction} from '@/lib/content/types'
import {anchor, element, paragraph, words} from '@/lib/portable-text/html/element'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl, type Site} from '@/lib/seo/site'
import {dateOf} from './date-of'
import type {FeedItem} from './feed'
import {feedId} from './feed-id'

/** A correction as an entry of its own, which leads to the changes of its article. */
export function correctionItem(site: Site, correction: Correction): FeedItem {
  const {_key, article, date, note} = correction
  const url = `${absoluteUrl(site, hrefFor(article))}#changes`
  const corrected = dateOf(date)
  return {
    id: feedId(site, `${article._id}.${_key}`),
    url,
    title: `Correction: ${article.title}`,
    summary: note ?? '',
    html: paragraph(note) + element('p', {}, anchor(url, words(article.title))),
    published: corrected,
    updated: corrected,
    authors: [],
    topics: [],
  }
}
