import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {ProgramView} from '@/components/program/program-view'
import {getProgram} from '@/lib/content/get-program'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {newestSlugs} from '@/lib/content/newest-slugs'
import {slugParam} from '@/lib/content/slug-param'
import {hrefFor} from '@/lib/routes'
import {programGraph} from '@/lib/seo/training-graphs'
import {documentMetadata} from '@/lib/seo/metadata'
import {MISSING, missingPage} from '../../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{slug: string}>
}

export async function generateStaticParams() {
  return newestSlugs('program')
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const slug = await slugParam(params)
  const program = await getProgram(slug)
  return program ? documentMetadata(await getSite(), program) : MISSING
}

export default async function ProgramPage({params}: Props) {
  const slug = await slugParam(params)
  const program = await getProgram(slug)
  if (!program) return missingPage(hrefFor({_type: 'program', slug}))
  const [settings, site] = await Promise.all([getSettings(), getSite()])
  return (
    <>
      <ProgramView program={program} settings={settings} />
      <JsonLd graph={programGraph(site, program)} />
    </>
  )
}
