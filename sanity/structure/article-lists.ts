import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {TagsIcon} from '@sanity/icons/Tags'
import {UsersIcon} from '@sanity/icons/Users'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {API_VERSION} from '../env.ts'
import {IS_DRAFT} from './tasks.ts'
import {ARTICLE_OF, CREATABLE_ARTICLES} from './templates.ts'

const NEWEST_FIRST = [{field: 'publishedAt', direction: 'desc' as const}]

const BY = {
  person: {
    title: 'By author',
    icon: UsersIcon,
    filter:
      '(_type == "article" && $id in authors[]._ref) || (_type == "program" && $id in coaches[]._ref)',
  },
  topic: {
    title: 'By topic',
    icon: TagsIcon,
    filter: '_type in ["article", "program"] && $id in topics[]._ref',
  },
} as const

function articlesBy(S: StructureBuilder, type: keyof typeof BY) {
  const {title, icon, filter} = BY[type]
  const list = S.documentTypeList(type)
    .title(title)
    .child((id) =>
      S.documentList()
        .id(`articles-of-${id}`)
        .title('Articles and programs')
        .apiVersion(API_VERSION)
        .filter(`_type in ["article", "program"] && (${filter})`)
        .params({id})
        .defaultOrdering(NEWEST_FIRST)
        .initialValueTemplates([S.initialValueTemplateItem(ARTICLE_OF[type], {id})]),
    )
  return S.listItem().id(`by-${type}`).title(title).icon(icon).child(list)
}

/** Articles: all of them, what readers have, and those of one person or topic. */
export function articleLists(S: StructureBuilder): ListItemBuilder {
  const all = S.documentTypeList('article').title('All articles').defaultOrdering(NEWEST_FIRST)
  const published = S.documentList()
    .title('Published')
    .schemaType('article')
    .apiVersion(API_VERSION)
    .filter(`_type == "article" && !${IS_DRAFT} && publishedAt <= now()`)
    .defaultOrdering(NEWEST_FIRST)
  const templates = CREATABLE_ARTICLES.map((id) => S.initialValueTemplateItem(id))
  return S.listItem()
    .id('articles')
    .title('Articles')
    .icon(DocumentTextIcon)
    .child(
      S.list()
        .id('articles')
        .title('Articles')
        .initialValueTemplates(templates)
        .items([
          S.listItem()
            .id('all')
            .title('All')
            .icon(DocumentTextIcon)
            .child(all.initialValueTemplates(templates)),
          S.listItem()
            .id('published')
            .title('Published')
            .icon(CheckmarkCircleIcon)
            .child(published.initialValueTemplates(templates)),
          S.divider(),
          articlesBy(S, 'person'),
          articlesBy(S, 'topic'),
        ]),
    )
}
