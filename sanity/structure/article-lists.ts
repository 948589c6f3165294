import {CalendarIcon} from '@sanity/icons/Calendar'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {EditIcon} from '@sanity/icons/Edit'
import {TagsIcon} from '@sanity/icons/Tags'
import {UsersIcon} from '@sanity/icons/Users'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {API_VERSION} from '../env.ts'

/**
 * Lists read through a perspective in which a draft carries its published id and keeps its own as
 * `_originalId`; the listener that refreshes them sees bare documents, which only have `_id`.
 */
const IS_DRAFT = '(_originalId in path("drafts.**") || _id in path("drafts.**"))'

const NEWEST_FIRST = [{field: 'publishedAt', direction: 'desc' as const}]

function articles(S: StructureBuilder, title: string, condition?: string) {
  const filter = ['_type == "article"', condition].filter(Boolean).join(' && ')
  return S.documentList()
    .title(title)
    .schemaType('article')
    .apiVersion(API_VERSION)
    .filter(filter)
    .defaultOrdering(NEWEST_FIRST)
}

function articlesBy(S: StructureBuilder, type: 'person' | 'topic', field: string) {
  return S.documentTypeList(type).child((id) =>
    articles(S, 'Articles', `$id in ${field}[]._ref`).id(`articles-of-${id}`).params({id}),
  )
}

/** Articles by what an editor is doing with them: each list answers one question. */
export function articleLists(S: StructureBuilder): ListItemBuilder {
  const all = S.documentTypeList('article').title('All articles').defaultOrdering(NEWEST_FIRST)
  const drafts = articles(S, 'Drafts and open edits', IS_DRAFT)
  const published = articles(S, 'Published', `!${IS_DRAFT} && publishedAt <= now()`)
  const toCome = articles(S, 'To come', 'publishedAt > now()')
  return S.listItem()
    .id('articles')
    .title('Articles')
    .icon(DocumentTextIcon)
    .child(
      S.list()
        .id('articles')
        .title('Articles')
        .items([
          S.listItem().id('all').title('All').icon(DocumentTextIcon).child(all),
          S.listItem().id('drafts').title('Drafts').icon(EditIcon).child(drafts),
          S.listItem()
            .id('published')
            .title('Published')
            .icon(CheckmarkCircleIcon)
            .child(published),
          S.listItem().id('to-come').title('To come').icon(CalendarIcon).child(toCome),
          S.divider(),
          S.listItem()
            .id('by-author')
            .title('By author')
            .icon(UsersIcon)
            .child(articlesBy(S, 'person', 'authors').title('By author')),
          S.listItem()
            .id('by-topic')
            .title('By topic')
            .icon(TagsIcon)
            .child(articlesBy(S, 'topic', 'topics').title('By topic')),
        ]),
    )
}
