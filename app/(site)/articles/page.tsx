import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {Archive} from '@/components/pagination/archive'
import {ArticleList} from '@/components/article/article-list'
import {ARCHIVES} from '@/lib/archives'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listArticles} from '@/lib/content/list-content'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const LIST = ARCHIVES.articles

export async function generateMetadata(): Promise<Metadata> {
  const [{paging}, site] = await Promise.all([listArticles(1), getSite()])
  return archiveMetadata(site, LIST, paging)
}

export default async function ArticlesPage() {
  const [list, settings, site] = await Promise.all([listArticles(1), getSettings(), getSite()])
  return (
    <>
      <Archive list={LIST} paging={list.paging}>
        <ArticleList
          articles={list.items}
          empty={settings?.emptyStates?.articles}
          headingLevel={2}
        />
      </Archive>
      <JsonLd graph={archiveGraph(site, LIST, list)} />
    </>
  )
}
