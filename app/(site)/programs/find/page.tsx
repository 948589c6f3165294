import type {Metadata} from 'next'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {ProgramFilter} from '@/components/program/program-filter'
import {ProgramList} from '@/components/program/program-list'
import {readProgramChoice} from '@/lib/content/choices'
import {findPrograms} from '@/lib/content/find-content'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {ROUTES} from '@/lib/routes'
import {pageMetadata} from '@/lib/seo/metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE = {
  path: ROUTES.findPrograms,
  title: 'Find a program',
  description: 'Programs by goal, level and the equipment you have.',
}

export async function generateMetadata(): Promise<Metadata> {
  // Every combination of choices is a page of its own; search engines get the full list instead.
  return {...pageMetadata(await getSite(), PAGE), robots: {index: false}}
}

export default async function FindProgramsPage({searchParams}: Props) {
  const choice = readProgramChoice(await searchParams)
  const [programs, settings] = await Promise.all([findPrograms(choice), getSettings()])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description}>
        <ProgramFilter {...choice} />
      </PageHeader>
      <Wide>
        <ProgramList programs={programs} empty={settings?.emptyStates?.filter} headingLevel={2} />
      </Wide>
    </>
  )
}
