import type {Metadata} from 'next'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {LiveSearch} from '@/components/search/live-search.client'
import {SearchStart} from '@/components/search/search-start'
import {getSearchIndex} from '@/lib/content/get-search'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {listTopics} from '@/lib/content/list-content'
import {readPageParam} from '@/lib/pagination/paging'
import {hrefFor, ROUTES} from '@/lib/routes'
import {HITS_LENGTH, readKind} from '@/lib/search/search-entry'
import {pageMetadata} from '@/lib/seo/metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE = {
  path: ROUTES.search,
  title: 'Search',
  description: 'Articles, programs, exercises and the people behind them.',
}

export async function generateMetadata(): Promise<Metadata> {
  // What readers search for is no page of ours.
  return {...pageMetadata(await getSite(), PAGE), robots: {index: false}}
}

export default async function SearchPage({searchParams}: Props) {
  const asked = await searchParams
  const [found, settings, entries] = await Promise.all([find(asked), getSettings(), listTopics()])
  const topics = entries.map((topic) => ({href: hrefFor(topic), label: topic.title}))
  return (
    <>
      <PageHeader title={PAGE.title} />
      <Wide>
        <LiveSearch empty={settings?.emptyStates?.search} found={found} topics={topics}>
          <SearchStart topics={topics} />
        </LiveSearch>
      </Wide>
    </>
  )
}

/** What an address asks for and what there is of it; `null` when it asks for nothing. */
async function find(asked: Awaited<Props['searchParams']>) {
  const query = typeof asked.q === 'string' ? asked.q.trim() : ''
  if (query === '') return null
  const kind = readKind(asked.kind)
  const page = readPageParam(asked.page)
  const index = await getSearchIndex()
  const start = (page - 1) * HITS_LENGTH
  return {kind, page, query, results: index.search({kind, query, start})}
}
