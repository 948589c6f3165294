import type {Metadata} from 'next'
import {permanentRedirect} from 'next/navigation'
import {JsonLd} from '@/components/json-ld/json-ld'
import {ExerciseFinder} from '@/components/exercise/exercise-finder'
import {PageHeader} from '@/components/layout/page-header'
import {ARCHIVES} from '@/lib/archives'
import {exerciseFacets} from '@/lib/content/find-content'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listExercises} from '@/lib/content/list-content'
import {laterPages} from '@/lib/content/later-pages'
import {isBeyond, pagePath, pageTitle, readPageNumber} from '@/lib/pagination/paging'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'
import {trailToPage} from '@/lib/trail'
import {MISSING, missingPage} from '../../../missing-page'

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
  // The first page has an address of its own, to which this one leads: nothing of the list is shown.
  if (page === undefined || page === 1) return MISSING
  const [list, site] = await Promise.all([listExercises(page), getSite()])
  return isBeyond(list) ? MISSING : archiveMetadata(site, LIST, list.paging)
}

export default async function ExercisesLaterPage({params}: Props) {
  const segment = (await params).page
  const page = readPageNumber(segment)
  if (page === undefined) return missingPage(`${LIST.path}/page/${segment}`)
  if (page === 1) permanentRedirect(LIST.path)
  const [list, facets, settings, site] = await Promise.all([
    listExercises(page),
    exerciseFacets(),
    getSettings(),
    getSite(),
  ])
  if (isBeyond(list)) return missingPage(pagePath(LIST.path, page))
  return (
    <>
      <PageHeader
        title={pageTitle(LIST.title, list.paging)}
        standfirst={LIST.description}
        trail={trailToPage(LIST, list.paging)}
      />
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
