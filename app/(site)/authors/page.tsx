import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {Archive} from '@/components/pagination/archive'
import {PersonList} from '@/components/person/person-list'
import {SearchForm} from '@/components/search/search-form'
import {ARCHIVES} from '@/lib/archives'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listPeople} from '@/lib/content/list-content'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const LIST = ARCHIVES.authors

export async function generateMetadata(): Promise<Metadata> {
  const [{paging}, site] = await Promise.all([listPeople(1), getSite()])
  return archiveMetadata(site, LIST, paging)
}

export default async function AuthorsPage() {
  const [list, settings, site] = await Promise.all([listPeople(1), getSettings(), getSite()])
  return (
    <>
      <Archive
        list={LIST}
        paging={list.paging}
        intro={<SearchForm among={{kind: 'person', label: 'Search people'}} query="" />}
      >
        <PersonList people={list.items} empty={settings?.emptyStates?.people} headingLevel={2} />
      </Archive>
      <JsonLd graph={archiveGraph(site, LIST, list)} />
    </>
  )
}
