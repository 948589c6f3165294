import type {Metadata} from 'next'
import {HomeView} from '@/components/home/home-view'
import {JsonLd} from '@/components/json-ld/json-ld'
import {getHome} from '@/lib/content/get-home'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {ROUTES} from '@/lib/routes'
import {homeGraph} from '@/lib/seo/graph'
import {pageMetadata} from '@/lib/seo/metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite()
  const {name, description} = site
  return {
    ...pageMetadata(site, {path: ROUTES.home, title: name, description}),
    // The layout's pattern would say the name twice.
    title: {absolute: name},
  }
}

export default async function HomePage() {
  const [home, settings, site] = await Promise.all([getHome(), getSettings(), getSite()])
  return (
    <>
      <HomeView home={home} settings={settings} />
      <JsonLd graph={homeGraph(site, home.articles)} />
    </>
  )
}
