import 'server-only'
import {cache} from 'react'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {SETTINGS_TAG} from '@/lib/revalidation/tags'
import {SETTINGS_QUERY} from '@/sanity/queries/site'
import {fetchContent} from './fetch-content'
import {tagPage} from './tag-page'
import type {Settings} from './types'

/** The site's settings, or `null` while an empty lake has none. */
export const getSettings = cache(async (): Promise<Settings | null> => {
  const settings = await fetchContent(SETTINGS_QUERY)
  // Around every page; the rest of what the settings show stands on the home page only.
  const {navigation, footerNavigation, logo} = settings ?? {}
  const policies = [settings?.publishingPrinciples, settings?.ownershipFundingInfo]
  const shown = [navigation, footerNavigation, logo, policies]
  await tagPage([SETTINGS_TAG, ...shownDocuments(shown)])
  return settings
})
