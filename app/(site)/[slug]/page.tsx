import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {PageView} from '@/components/page/page-view'
import {getPage} from '@/lib/content/get-page'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {newestSlugs} from '@/lib/content/newest-slugs'
import {slugParam} from '@/lib/content/slug-param'
import {hrefFor, ROUTES} from '@/lib/routes'
import {pageGraph} from '@/lib/seo/page-graphs'
import {documentMetadata} from '@/lib/seo/metadata'
import {MISSING, missingPage} from '../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{slug: string}>
}

export async function generateStaticParams() {
  const slugs = await newestSlugs('page')
  // This one has a route of its own, which shows the page's text too.
  return slugs.filter(({slug}) => hrefFor({_type: 'page', slug}) !== ROUTES.corrections)
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const slug = await slugParam(params)
  const page = await getPage(slug)
  return page ? documentMetadata(await getSite(), page) : MISSING
}

export default async function FreeStandingPage({params}: Props) {
  const slug = await slugParam(params)
  const page = await getPage(slug)
  if (!page) return missingPage(hrefFor({_type: 'page', slug}))
  const [settings, site] = await Promise.all([getSettings(), getSite()])
  return (
    <>
      <PageView page={page} settings={settings} />
      <JsonLd graph={pageGraph(site, page)} />
    </>
  )
}
