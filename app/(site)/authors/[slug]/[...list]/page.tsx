import type {Metadata} from 'next'
import {permanentRedirect} from 'next/navigation'
import {ArticleList} from '@/components/article/article-list'
import {Archive} from '@/components/pagination/archive'
import {JsonLd} from '@/components/json-ld/json-ld'
import {ProgramList} from '@/components/program/program-list'
import {getPerson} from '@/lib/content/get-person'
import {getSite} from '@/lib/content/get-site'
import {listPersonArticles, listPersonPrograms} from '@/lib/content/list-of-person'
import type {Person} from '@/lib/content/types'
import {isBeyond} from '@/lib/pagination/paging'
import {readListPath, type ListPath} from '@/lib/pagination/list-path'
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

const LISTS = {main: 'articles', others: ['programs', 'quoted', 'reviewed']} as const

type ListName = (typeof LISTS)['main'] | (typeof LISTS)['others'][number]

/** None at build: the person's own page is what most readers see. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {slug, list} = await params
  const [path, person] = [readListPath(list, LISTS), await getPerson(decodeSegment(slug))]
  if (!path || !person) return MISSING
  const {about, entries} = await listOf(person, path)
  if (isBeyond(entries)) return MISSING
  return archiveMetadata(await getSite(), {...about, description: null}, entries.paging)
}

export default async function PersonListPage({params}: Props) {
  const {slug, list} = await params
  const here = hrefFor({_type: 'person', slug: decodeSegment(slug)})
  const [path, person] = [readListPath(list, LISTS), await getPerson(decodeSegment(slug))]
  if (!path || !person) return missingPage(`${here}/${list.join('/')}`)
  const {about, entries, items} = await listOf(person, path)
  if (path.page === 1 && list.includes('page')) permanentRedirect(about.path)
  if (isBeyond(entries)) return missingPage(`${here}/${list.join('/')}`)
  const ancestors = [...trailTo('person'), {name: person.name, path: here}]
  return (
    <>
      <Archive list={{...about, ancestors}} paging={entries.paging}>
        {items}
      </Archive>
      <JsonLd graph={archiveGraph(await getSite(), {...about, ancestors}, entries)} />
    </>
  )
}

/** One of a person's lists: what it is called, a page of it, and how that looks. */
async function listOf(person: Person, {name, page}: ListPath<ListName>) {
  const path = hrefFor(person)
  if (name === 'programs') {
    const entries = await listPersonPrograms(person._id, page)
    return {
      about: {path: `${path}/programs`, title: `Programs coached by ${person.name}`},
      entries,
      items: <ProgramList programs={entries.items} empty={null} headingLevel={2} />,
    }
  }
  const entries = await listPersonArticles(person._id, name, page)
  return {
    about: {
      articles: {path, title: `Articles by ${person.name}`},
      quoted: {path: `${path}/quoted`, title: `Articles that quote ${person.name}`},
      reviewed: {path: `${path}/reviewed`, title: `Articles reviewed by ${person.name}`},
    }[name],
    entries,
    items: <ArticleList articles={entries.items} empty={null} headingLevel={2} />,
  }
}
