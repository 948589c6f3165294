import {presentableBody} from '@/lib/content/presentable-body'
import type {FeedArticle, FeedProgram, Settings} from '@/lib/content/types'
import {withName} from '@/lib/content/with-name'
import {articleItem} from '@/lib/feeds/article-item'
import type {Feed} from '@/lib/feeds/feed'
import {programItem} from '@/lib/feeds/program-item'
import type {Site} from '@/lib/seo/site'
import {FEED_QUERY, PROGRAM_FEED_QUERY} from '@/sanity/queries/feeds'
import {SETTINGS_QUERY} from '@/sanity/queries/site'
import {fetched, type Stored} from '../hostile/rendered-pages'

export const SITE: Site = {
  url: 'https://chalk.example',
  name: 'Chalkline',
  description: 'Training advice with its reasons.',
  logo: null,
  publishingPrinciples: null,
  ownershipFundingInfo: null,
  profiles: [],
  isPublic: true,
}

/** The feed of a dataset's articles and programs, made as the site makes it. */
export async function feedOf(dataset: readonly Stored[]): Promise<Feed> {
  const settings = await fetched<Settings | null>(dataset, SETTINGS_QUERY)
  const articles = await fetched<FeedArticle[]>(dataset, FEED_QUERY)
  const programs = await fetched<FeedProgram[]>(dataset, PROGRAM_FEED_QUERY)
  return {
    title: SITE.name,
    description: SITE.description ?? '',
    url: `${SITE.url}/`,
    base: '',
    publisher: {name: SITE.name, url: `${SITE.url}/`},
    items: [
      ...articles.map((article) => {
        const body = presentableBody(article.body, () => {})
        return articleItem(SITE, {...withName(article), body}, settings?.disclosures)
      }),
      ...programs.map((program) => programItem(SITE, withName(program), settings?.disclosures)),
    ],
  }
}
