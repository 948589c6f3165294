import type {Metadata} from 'next'
import {permanentRedirect} from 'next/navigation'
import {JsonLd} from '@/components/json-ld/json-ld'
import {Archive} from '@/components/pagination/archive'
import {ArticleList} from '@/components/article/article-list'
import {ARCHIVES} from '@/lib/archives'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listArticles} from '@/lib/content/list-content'
import {laterPages} from '@/lib/content/later-pages'
import {isBeyond, pagePath, readPageNumber} from '@/lib/pagination/paging'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'
import {MISSING, missingPage} from '../../../missing-page'

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
  // The first page has an address of its own, to which this one leads: nothing of the list is shown.
  if (page === undefined || page === 1) return MISSING
  const [list, site] = await Promise.all([listArticles(page), getSite()])
  return isBeyond(list) ? MISSING : archiveMetadata(site, LIST, list.paging)
}

export default async function ArticlesLaterPage({params}: Props) {
  const segment = (await params).page
  const page = readPageNumber(segment)
  if (page === undefined) return missingPage(`${LIST.path}/page/${segment}`)
  if (page === 1) permanentRedirect(LIST.path)
  const [list, settings, site] = await Promise.all([listArticles(page), getSettings(), getSite()])
  if (isBeyond(list)) return missingPage(pagePath(LIST.path, page))
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
