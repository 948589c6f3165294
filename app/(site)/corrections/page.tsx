import type {Metadata} from 'next'
import {CorrectionsView} from '@/components/corrections/corrections-view'
import {JsonLd} from '@/components/json-ld/json-ld'
import {getPage} from '@/lib/content/get-page'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listCorrections} from '@/lib/content/list-corrections'
import {ROUTES} from '@/lib/routes'
import {pageMetadata} from '@/lib/seo/metadata'
import {simplePageGraph} from '@/lib/seo/page-graphs'

export const dynamic = 'force-static'
export const revalidate = 3600

/** Slug of the page document that editors may write for this address. */
const SLUG = 'corrections'

const FEEDS = [{title: 'Corrections', base: ROUTES.corrections}]

export async function generateMetadata(): Promise<Metadata> {
  const [site, page] = await Promise.all([getSite(), getPage(SLUG)])
  return pageMetadata(site, {...summaryOf(page), seo: page?.seo ?? null, feeds: FEEDS})
}

export default async function CorrectionsPage() {
  const [corrections, page, settings, site] = await Promise.all([
    listCorrections(),
    getPage(SLUG),
    getSettings(),
    getSite(),
  ])
  return (
    <>
      <CorrectionsView corrections={corrections} page={page} settings={settings} />
      <JsonLd graph={simplePageGraph(site, summaryOf(page))} />
    </>
  )
}

function summaryOf(page: Awaited<ReturnType<typeof getPage>>) {
  return {
    path: ROUTES.corrections,
    title: page?.title ?? 'Corrections',
    description: page?.standfirst ?? 'What was wrong in our articles, and since when it is right.',
  }
}
