import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {ArticleList} from '@/components/article/article-list'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listArticles} from '@/lib/content/list-content'
import {ROUTES} from '@/lib/routes'
import {collectionGraph} from '@/lib/seo/graph'
import {pageMetadata} from '@/lib/seo/metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const PAGE = {
  path: ROUTES.articles,
  title: 'Articles',
  description: 'Training advice with its reasons, its sources and the names behind it.',
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await getSite(), PAGE)
}

export default async function ArticlesPage() {
  const [articles, settings, site] = await Promise.all([listArticles(), getSettings(), getSite()])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description} />
      <Wide>
        <ArticleList articles={articles} empty={settings?.emptyStates?.articles} headingLevel={2} />
      </Wide>
      <JsonLd graph={collectionGraph(site, {...PAGE, name: PAGE.title, items: articles})} />
    </>
  )
}
