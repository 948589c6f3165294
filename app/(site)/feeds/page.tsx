import type {Metadata} from 'next'
import {FeedsView} from '@/components/feeds/feeds-view'
import {JsonLd} from '@/components/json-ld/json-ld'
import {listFeedAuthors} from '@/lib/content/get-feed'
import {getSite} from '@/lib/content/get-site'
import {listTopics} from '@/lib/content/list-content'
import {ROUTES} from '@/lib/routes'
import {pageMetadata} from '@/lib/seo/metadata'
import {simplePageGraph} from '@/lib/seo/page-graphs'

export const dynamic = 'force-static'
export const revalidate = 3600

const PAGE = {
  path: ROUTES.feeds,
  title: 'Feeds',
  description:
    'Read us in any feed reader: the full text, nothing to sign up for, and nobody counts who reads.',
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await getSite(), PAGE)
}

export default async function FeedsPage() {
  const [authors, topics, site] = await Promise.all([listFeedAuthors(), listTopics(), getSite()])
  return (
    <>
      <FeedsView
        title={PAGE.title}
        standfirst={PAGE.description}
        authors={authors}
        topics={topics.map(({_type, slug, title}) => ({_type, slug, name: title}))}
      />
      <JsonLd graph={simplePageGraph(site, PAGE)} />
    </>
  )
}
