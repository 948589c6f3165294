import type {Metadata} from 'next'
import {JsonLd} from '@/components/json-ld/json-ld'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {TopicList} from '@/components/topic/topic-list'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listTopics} from '@/lib/content/list-content'
import {ROUTES} from '@/lib/routes'
import {collectionGraph} from '@/lib/seo/graph'
import {pageMetadata} from '@/lib/seo/metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const PAGE = {
  path: ROUTES.topics,
  title: 'Topics',
  description: 'Everything we publish, by what it is about.',
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await getSite(), PAGE)
}

export default async function TopicsPage() {
  const [topics, settings, site] = await Promise.all([listTopics(), getSettings(), getSite()])
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description} />
      <Wide>
        <TopicList topics={topics} empty={settings?.emptyStates?.topics} />
      </Wide>
      <JsonLd graph={collectionGraph(site, {...PAGE, name: PAGE.title, items: topics})} />
    </>
  )
}
