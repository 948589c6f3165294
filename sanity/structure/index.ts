import type {ListItemBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'
import {SITE_SETTINGS_ID, siteSettings} from '../schema/singletons/site-settings.ts'
import {articleLists} from './article-lists.ts'
import {mediaLibrary} from './media.ts'
import {savedSearches, taskLists} from './task-lists.ts'

function settings(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id(SITE_SETTINGS_ID)
    .title('Settings')
    .icon(siteSettings.icon)
    .child(
      S.document().schemaType(siteSettings.name).documentId(SITE_SETTINGS_ID).title('Settings'),
    )
}

/** The desk: what waits for somebody, then what there is, in the order of how often it is needed. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Chalkline')
    .items([
      ...taskLists(S),
      savedSearches(S),
      S.divider(),
      articleLists(S),
      S.documentTypeListItem('program').title('Programs'),
      S.documentTypeListItem('exercise').title('Exercises'),
      S.documentTypeListItem('person').title('People'),
      S.documentTypeListItem('topic').title('Topics'),
      S.divider(),
      mediaLibrary(S),
      S.documentTypeListItem('source').title('Sources'),
      S.documentTypeListItem('organization').title('Organizations'),
      S.documentTypeListItem('sharedCallToAction').title('Shared calls to action'),
      S.divider(),
      S.documentTypeListItem('page').title('Pages'),
      S.documentTypeListItem('redirect').title('Redirects'),
      S.divider(),
      settings(S),
    ])
