import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {ExerciseFinder} from '@/components/exercise/exercise-finder'
import {PageHeader} from '@/components/layout/page-header'
import {ARCHIVES} from '@/lib/archives'
import {exerciseFacets} from '@/lib/content/find-content'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listExercises} from '@/lib/content/list-content'
import {laterPages, requireEntries, requirePageNumber} from '@/lib/content/page-of-list'
import {pagePath, pageTitle, readPageNumber} from '@/lib/pagination/paging'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{page: string}>
}

const LIST = ARCHIVES.exercises

export async function generateStaticParams() {
  return laterPages(listExercises)
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const page = readPageNumber((await params).page)
  if (page === undefined) return {}
  const [{paging}, site] = await Promise.all([listExercises(page), getSite()])
  return archiveMetadata(site, LIST, paging)
}

export default async function ExercisesLaterPage({params}: Props) {
  const page = await requirePageNumber(LIST.path, (await params).page)
  const [list, facets, settings, site] = await Promise.all([
    listExercises(page),
    exerciseFacets(),
    getSettings(),
    getSite(),
  ])
  await requireEntries(LIST.path, list)
  return (
    <>
      <PageHeader title={pageTitle(LIST.title, list.paging)} standfirst={LIST.description} />
      <ExerciseFinder
        choice={{}}
        empty={settings?.emptyStates?.exercises}
        found={{facets, list, waysOut: []}}
        hrefOf={(number) => pagePath(LIST.path, number)}
      />
      <JsonLd graph={archiveGraph(site, LIST, list)} />
    </>
  )
}
