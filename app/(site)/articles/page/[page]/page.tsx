import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {Archive} from '@/components/pagination/archive'
import {ArticleList} from '@/components/article/article-list'
import {ARCHIVES} from '@/lib/archives'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listArticles} from '@/lib/content/list-content'
import {laterPages, requireEntries, requirePageNumber} from '@/lib/content/page-of-list'
import {readPageNumber} from '@/lib/pagination/paging'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{page: string}>
}

const LIST = ARCHIVES.articles

export async function generateStaticParams() {
  return laterPages(listArticles)
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const page = readPageNumber((await params).page)
  if (page === undefined) return {}
  const [{paging}, site] = await Promise.all([listArticles(page), getSite()])
  return archiveMetadata(site, LIST, paging)
}

export default async function ArticlesLaterPage({params}: Props) {
  const page = await requirePageNumber(LIST.path, (await params).page)
  const [list, settings, site] = await Promise.all([listArticles(page), getSettings(), getSite()])
  await requireEntries(LIST.path, list)
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
