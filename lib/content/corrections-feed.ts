import 'server-only'
import {correctionItem} from '@/lib/feeds/correction-item'
import type {Feed} from '@/lib/feeds/feed'
import {ROUTES} from '@/lib/routes'
import {absoluteUrl} from '@/lib/seo/site'
import {feedOf} from './get-feed'
import {getSite} from './get-site'
import {listCorrections} from './list-corrections'

/** Enough for whoever looks once a month; the page has them all. */
const LENGTH = 50

/** The feed of what was corrected, the newest first. */
export async function correctionsFeed(): Promise<Feed> {
  const [corrections, site] = await Promise.all([listCorrections(), getSite()])
  return feedOf(site, {
    title: `Corrections · ${site.name}`,
    description: `What was wrong in articles of ${site.name}, and is right now.`,
    url: absoluteUrl(site, ROUTES.corrections),
    base: ROUTES.corrections,
    items: corrections.slice(0, LENGTH).map((correction) => correctionItem(site, correction)),
  })
}
