import {SearchIcon} from '@sanity/icons/Search'
import type {ChildResolverOptions, ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {API_VERSION} from '../env.ts'
import {ScheduledList} from '../studio/calendar/scheduled-list.tsx'
import {NeedsAttention} from '../studio/findings/needs-attention.tsx'
import {WaitingForReview} from '../studio/waiting-for-review.tsx'
import {TASK_ICONS} from '../studio/task-icons.tsx'
import {SAVED_SEARCHES, type SavedSearch} from './saved-searches.ts'
import {ATTENTION, SCHEDULED, TASKS} from './tasks.ts'

/** Whoever opens a document from elsewhere finds it in the list of its type, where it stays. */
const ONLY_FROM_HERE = () => false

const NEWEST_CHANGES = [{field: '_updatedAt', direction: 'desc' as const}]

/** The document that a link of one of our own panes opens; the link tells its type. */
export function linkedDocument(S: StructureBuilder) {
  return (id: string, {params}: ChildResolverOptions) =>
    params['type'] === undefined
      ? undefined
      : S.document().documentId(id).schemaType(params['type'])
}

/** What waits for somebody, with how much of it there is. */
export function taskLists(S: StructureBuilder): ListItemBuilder[] {
  const attention = S.component(NeedsAttention)
    .id('needs-attention')
    .title(ATTENTION.title)
    .child(linkedDocument(S))
  return [
    S.listItem()
      .id('needs-attention')
      .title(ATTENTION.title)
      .icon(TASK_ICONS.attention)
      .child(attention),
    taskItem(S, 'drafts').child(taskDocuments(S, 'drafts')),
    taskItem(S, 'review').child(
      S.component(WaitingForReview).id('review').title(TASKS.review.title).child(linkedDocument(S)),
    ),
    S.listItem()
      .id('scheduled')
      .title(SCHEDULED.title)
      .icon(TASK_ICONS.scheduled)
      .child(S.component(ScheduledList).id('scheduled').title(SCHEDULED.title)),
  ]
}

function taskItem(S: StructureBuilder, name: keyof typeof TASKS) {
  return S.listItem().id(name).title(TASKS[name].title).icon(TASK_ICONS[name])
}

function taskDocuments(S: StructureBuilder, name: keyof typeof TASKS) {
  const {title, filter} = TASKS[name]
  return S.documentList()
    .id(name)
    .title(title)
    .apiVersion(API_VERSION)
    .filter(filter)
    .defaultOrdering(NEWEST_CHANGES)
    .canHandleIntent(ONLY_FROM_HERE)
}

function searchItem(S: StructureBuilder, {id, title, type, filter, orderBy}: SavedSearch) {
  return S.listItem()
    .id(id)
    .title(title)
    .schemaType(type)
    .child(
      S.documentList()
        .id(id)
        .title(title)
        .schemaType(type)
        .apiVersion(API_VERSION)
        .filter(`_type == "${type}" && (${filter})`)
        .defaultOrdering([{...orderBy}])
        .canHandleIntent(ONLY_FROM_HERE),
    )
}

/** Questions that editors ask again and again. */
export function savedSearches(S: StructureBuilder): ListItemBuilder {
  const items = SAVED_SEARCHES.map((search) => searchItem(S, search))
  return S.listItem()
    .id('saved-searches')
    .title('Saved searches')
    .icon(SearchIcon)
    .child(S.list().id('saved-searches').title('Saved searches').items(items))
}
