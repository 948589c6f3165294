import type {Metadata} from 'next'
import {FeedLinks} from '@/components/feeds/feed-links'
import {JsonLd} from '@/components/json-ld/json-ld'
import {ProgramFinder} from '@/components/program/program-finder'
import {PageHeader} from '@/components/layout/page-header'
import {ARCHIVES} from '@/lib/archives'
import {programFacets} from '@/lib/content/find-content'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listPrograms} from '@/lib/content/list-content'
import {pagePath, pageTitle} from '@/lib/pagination/paging'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const LIST = ARCHIVES.programs

export async function generateMetadata(): Promise<Metadata> {
  const [{paging}, site] = await Promise.all([listPrograms(1), getSite()])
  return archiveMetadata(site, LIST, paging)
}

export default async function ProgramsPage() {
  const [list, facets, settings, site] = await Promise.all([
    listPrograms(1),
    programFacets(),
    getSettings(),
    getSite(),
  ])
  return (
    <>
      <PageHeader title={pageTitle(LIST.title, list.paging)} standfirst={LIST.description}>
        <FeedLinks base={LIST.path} of={LIST.title} />
      </PageHeader>
      <ProgramFinder
        choice={{}}
        empty={settings?.emptyStates?.programs}
        found={{facets, list, waysOut: []}}
        hrefOf={(number) => pagePath(LIST.path, number)}
      />
      <JsonLd graph={archiveGraph(site, LIST, list)} />
    </>
  )
}
