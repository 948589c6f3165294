import type {LatestArticles} from '@/lib/content/types'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl, type Site} from '@/lib/seo/site'

/** What `/authors/<slug>/latest.json` says: enough to tell a follower what is new. */
export interface Latest {
  person: {id: string; slug: string; name: string; url: string}
  articles: {id: string; url: string; title: string; standfirst: string; publishedAt: string}[]
}

/** The newest articles of a person with absolute addresses. */
export function latestOf(site: Pick<Site, 'url'>, person: LatestArticles): Latest {
  const {_id, articles, name, slug} = person
  return {
    person: {id: _id, slug, name, url: absoluteUrl(site, hrefFor(person))},
    articles: articles.map((article) => ({
      id: article._id,
      url: absoluteUrl(site, hrefFor(article)),
      title: article.title,
      standfirst: article.standfirst ?? '',
      publishedAt: article.publishedAt,
    })),
  }
}
