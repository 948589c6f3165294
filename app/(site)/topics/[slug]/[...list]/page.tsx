import type {Metadata} from 'next'
import {permanentRedirect} from 'next/navigation'
import {ArticleList} from '@/components/article/article-list'
import {Archive} from '@/components/pagination/archive'
import {JsonLd} from '@/components/json-ld/json-ld'
import {ProgramList} from '@/components/program/program-list'
import {getSite} from '@/lib/content/get-site'
import {getTopic} from '@/lib/content/get-topic'
import {listTopicArticles, listTopicPrograms} from '@/lib/content/list-of-topic'
import type {Topic} from '@/lib/content/types'
import {isBeyond} from '@/lib/pagination/paging'
import {readListPath} from '@/lib/pagination/list-path'
import {decodeSegment, hrefFor} from '@/lib/routes'
import {archiveGraph} from '@/lib/seo/archive-graph'
import {archiveMetadata} from '@/lib/seo/archive-metadata'
import {trailTo} from '@/lib/trail'
import {MISSING, missingPage} from '../../../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Props {
  params: Promise<{slug: string; list: string[]}>
}

const LISTS = {main: 'articles', others: ['programs']} as const

/** None at build: the topic's own page is what most readers see. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {slug, list} = await params
  const [path, topic] = [readListPath(list, LISTS), await getTopic(decodeSegment(slug))]
  if (!path || !topic) return MISSING
  const {about, entries} = await listOf(topic, path)
  if (isBeyond(entries)) return MISSING
  return archiveMetadata(await getSite(), {...about, description: null}, entries.paging)
}

export default async function TopicListPage({params}: Props) {
  const {slug, list} = await params
  const here = hrefFor({_type: 'topic', slug: decodeSegment(slug)})
  const [path, topic] = [readListPath(list, LISTS), await getTopic(decodeSegment(slug))]
  if (!path || !topic) return missingPage(`${here}/${list.join('/')}`)
  const {about, entries, items} = await listOf(topic, path)
  if (path.page === 1 && list.includes('page')) permanentRedirect(about.path)
  if (isBeyond(entries)) return missingPage(`${here}/${list.join('/')}`)
  const ancestors = trailTo('topic', topic)
  return (
    <>
      <Archive list={{...about, ancestors}} paging={entries.paging}>
        {items}
      </Archive>
      <JsonLd graph={archiveGraph(await getSite(), {...about, ancestors}, entries)} />
    </>
  )
}

/** One of a topic's lists: what it is called, a page of it, and how that looks. */
async function listOf(topic: Topic, {name, page}: {name: 'articles' | 'programs'; page: number}) {
  const path = hrefFor(topic)
  if (name === 'programs') {
    const entries = await listTopicPrograms(topic, page)
    return {
      about: {path: `${path}/programs`, title: `Programs on ${topic.title}`},
      entries,
      items: <ProgramList programs={entries.items} empty={null} headingLevel={2} />,
    }
  }
  const entries = await listTopicArticles(topic, page)
  return {
    about: {path, title: `Articles on ${topic.title}`},
    entries,
    items: <ArticleList articles={entries.items} empty={topic.emptyState} headingLevel={2} />,
  }
}
