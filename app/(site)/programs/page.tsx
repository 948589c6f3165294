import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {ProgramFilter} from '@/components/program/program-filter'
import {ProgramList} from '@/components/program/program-list'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listPrograms} from '@/lib/content/list-content'
import {ROUTES} from '@/lib/routes'
import {collectionGraph} from '@/lib/seo/graph'
import {pageMetadata} from '@/lib/seo/metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const PAGE = {
  path: ROUTES.programs,
  title: 'Programs',
  description: 'Plans with every week written out, to follow as they are.',
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await getSite(), PAGE)
}

export default async function ProgramsPage() {
  const [programs, settings, site] = await Promise.all([listPrograms(), getSettings(), getSite()])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description}>
        <ProgramFilter />
      </PageHeader>
      <Wide>
        <ProgramList programs={programs} empty={settings?.emptyStates?.programs} headingLevel={2} />
      </Wide>
      <JsonLd graph={collectionGraph(site, {...PAGE, name: PAGE.title, items: programs})} />
    </>
  )
}
