import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {PersonList} from '@/components/person/person-list'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listPeople} from '@/lib/content/list-content'
import {ROUTES} from '@/lib/routes'
import {collectionGraph} from '@/lib/seo/graph'
import {pageMetadata} from '@/lib/seo/metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const PAGE = {
  path: ROUTES.authors,
  title: 'Authors',
  description: 'Who writes, coaches and reviews here, and what qualifies them.',
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await getSite(), PAGE)
}

export default async function AuthorsPage() {
  const [people, settings, site] = await Promise.all([listPeople(), getSettings(), getSite()])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description} />
      <Wide>
        <PersonList people={people} empty={settings?.emptyStates?.people} headingLevel={2} />
      </Wide>
      <JsonLd graph={collectionGraph(site, {...PAGE, name: PAGE.title, items: people})} />
    </>
  )
}
