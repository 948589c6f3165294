import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {TopicView} from '@/components/topic/topic-view'
import {getTopic} from '@/lib/content/get-topic'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {newestSlugs} from '@/lib/content/newest-slugs'
import {slugParam} from '@/lib/content/slug-param'
import {hrefFor} from '@/lib/routes'
import {topicGraph} from '@/lib/seo/page-graphs'
import {documentMetadata} from '@/lib/seo/metadata'
import {MISSING, missingPage} from '../../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{slug: string}>
}

export async function generateStaticParams() {
  return newestSlugs('topic')
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const slug = await slugParam(params)
  const topic = await getTopic(slug)
  return topic ? documentMetadata(await getSite(), topic) : MISSING
}

export default async function TopicPage({params}: Props) {
  const slug = await slugParam(params)
  const topic = await getTopic(slug)
  if (!topic) return missingPage(hrefFor({_type: 'topic', slug}))
  const [settings, site] = await Promise.all([getSettings(), getSite()])
  return (
    <>
      <TopicView topic={topic} settings={settings} />
      <JsonLd graph={topicGraph(site, topic)} />
    </>
  )
}
