import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {PersonView} from '@/components/person/person-view'
import {getPerson} from '@/lib/content/get-person'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {newestSlugs} from '@/lib/content/newest-slugs'
import {slugParam} from '@/lib/content/slug-param'
import {hrefFor} from '@/lib/routes'
import {personGraph} from '@/lib/seo/person-node'
import {documentMetadata} from '@/lib/seo/metadata'
import {MISSING, missingPage} from '../../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{slug: string}>
}

export async function generateStaticParams() {
  return newestSlugs('person')
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const slug = await slugParam(params)
  const person = await getPerson(slug)
  return person ? documentMetadata(await getSite(), person) : MISSING
}

export default async function PersonPage({params}: Props) {
  const slug = await slugParam(params)
  const person = await getPerson(slug)
  if (!person) return missingPage(hrefFor({_type: 'person', slug}))
  const [settings, site] = await Promise.all([getSettings(), getSite()])
  return (
    <>
      <PersonView person={person} settings={settings} />
      <JsonLd graph={personGraph(site, person)} />
    </>
  )
}
