import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {HOME_TAG, listTag, SETTINGS_TAG} from '@/lib/revalidation/tags'
import {HOME_QUERY} from '@/sanity/queries/site'
import {fetchContent} from './fetch-content'
import {getSettings} from './get-settings'
import {tagPage} from './tag-page'
import type {Home} from './types'

/** What the home page shows: the editors' choice and the newest of each kind. */
export const getHome = cache(async (): Promise<Home> => {
  const [home, settings] = await Promise.all([fetchContent(HOME_QUERY), getSettings()])
  await tagPage([
    SETTINGS_TAG,
    HOME_TAG,
    listTag('article'),
    listTag('program'),
    listTag('exercise'),
    listTag('person'),
    listTag('topic'),
    // A topic that moves out from under one of these becomes one of them.
    ...home.topics.map(({_id}) => listTag('topic', _id)),
    ...shownDocuments([home, settings?.callToAction, settings?.gallery]),
  ])
  return home
})
