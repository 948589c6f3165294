import 'server-only'
import {cache} from 'react'
import {PAGE_LENGTHS, pagingOf, sliceOf, type ListPage} from '@/lib/pagination/paging'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {listTag} from '@/lib/revalidation/tags'
import {TOPIC_ARTICLES_QUERY, TOPIC_PROGRAMS_QUERY} from '@/sanity/queries/topics'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {ArticleCard, ProgramCard, Topic} from './types'

/** The ids of a topic and of those under it: what is filed under any of them is the topic's. */
export function topicIds(topic: Pick<Topic, '_id' | 'children'>): string[] {
  return [topic._id, ...topic.children.map(({_id}) => _id)]
}

/** One page of the articles under a topic; beyond the last it is empty. */
export const listTopicArticles = cache(
  async (topic: Topic, page: number): Promise<ListPage<ArticleCard>> => {
    const ids = topicIds(topic)
    const length = PAGE_LENGTHS.article
    const {items, total} = await fetchContent(TOPIC_ARTICLES_QUERY, {ids, ...sliceOf(page, length)})
    await tagPage([...ids.map((id) => listTag('article', id)), ...shownDocuments(items)])
    return {items, paging: pagingOf(page, total, length)}
  },
)

/** One page of the programs under a topic; beyond the last it is empty. */
export const listTopicPrograms = cache(
  async (topic: Topic, page: number): Promise<ListPage<ProgramCard>> => {
    const ids = topicIds(topic)
    const length = PAGE_LENGTHS.program
    const {items, total} = await fetchContent(TOPIC_PROGRAMS_QUERY, {ids, ...sliceOf(page, length)})
    await tagPage([...ids.map((id) => listTag('program', id)), ...shownDocuments(items)])
    return {items, paging: pagingOf(page, total, length)}
  },
)
