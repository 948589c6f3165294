import 'server-only'
import {cache} from 'react'
import {PAGE_LENGTHS, pagingOf, sliceOf, type ListPage} from '@/lib/pagination/paging'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag} from '@/lib/revalidation/tags'
import {
  PERSON_ARTICLES_QUERY,
  PERSON_PROGRAMS_QUERY,
  PERSON_QUOTED_QUERY,
  PERSON_REVIEWED_QUERY,
} from '@/sanity/queries/people'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {ArticleCard, ProgramCard} from './types'

/** A list of articles that a person has a part in. */
export type PersonArticles = 'articles' | 'quoted' | 'reviewed'

const QUERIES = {
  articles: PERSON_ARTICLES_QUERY,
  quoted: PERSON_QUOTED_QUERY,
  reviewed: PERSON_REVIEWED_QUERY,
} as const

/** One page of the articles in which the person with an id has a part; beyond the last it is empty. */
export const listPersonArticles = cache(
  async (id: string, part: PersonArticles, page: number): Promise<ListPage<ArticleCard>> => {
    const length = PAGE_LENGTHS.article
    const {items, total} = await fetchContent(QUERIES[part], {id, ...sliceOf(page, length)})
    await tagPage([listTag('article', id), ...shownDocuments(items)])
    return {items, paging: pagingOf(page, total, length)}
  },
)

/** One page of the programs that the person with an id coaches; beyond the last it is empty. */
export const listPersonPrograms = cache(
  async (id: string, page: number): Promise<ListPage<ProgramCard>> => {
    const length = PAGE_LENGTHS.program
    const {items, total} = await fetchContent(PERSON_PROGRAMS_QUERY, {
      id,
      ...sliceOf(page, length),
    })
    await tagPage([listTag('program', id), ...shownDocuments(items)])
    return {items, paging: pagingOf(page, total, length)}
  },
)
