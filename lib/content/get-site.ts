import 'server-only'
import {stegaClean} from '@sanity/client/stega'
import {cache} from 'react'
import {readEnv} from '@/lib/env'
import {linkHref} from '@/lib/links/link-href'
import type {Site} from '@/lib/seo/site'
import {getSettings} from './get-settings'

/** The site's name while an empty lake has no settings yet. */
const UNNAMED = 'Chalkline'

/** The site as metadata and structured data name it: its address and the editors' settings. */
export const getSite = cache(async (): Promise<Site> => {
  // Names in metadata and addresses: no place for the marks that texts of a preview carry.
  const settings = stegaClean(await getSettings())
  const {isPublic, siteUrl} = readEnv()
  return {
    url: siteUrl,
    isPublic,
    name: settings?.title ?? UNNAMED,
    description: settings?.description ?? null,
    logo: settings?.logo ?? null,
    publishingPrinciples: linkHref({reference: settings?.publishingPrinciples ?? null}) ?? null,
    ownershipFundingInfo: linkHref({reference: settings?.ownershipFundingInfo ?? null}) ?? null,
    profiles: (settings?.social ?? []).map(({url}) => url),
  }
})
