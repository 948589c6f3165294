import type {MetadataRoute} from 'next'
import {ROUTES} from '@/lib/routes'
import {absoluteUrl} from './site'

/** Lists that readers make for themselves: endless, and each of their entries is elsewhere too. */
const ENDLESS = [ROUTES.findPrograms, ROUTES.findExercises, ROUTES.search]

/**
 * What crawlers may ask for: everything that is for readers, or nothing at all where the site is not
 * public. Pictures lie below `/lake/images/` and stay allowed; the rest of the lake is no page.
 */
export function robotsOf(site: {isPublic: boolean; siteUrl: string}): MetadataRoute.Robots {
  if (!site.isPublic) return {rules: {userAgent: '*', disallow: '/'}}
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/lake/images/', '/lake/files/'],
      disallow: [ROUTES.studio, '/api/', '/lake/', ...ENDLESS],
    },
    sitemap: absoluteUrl({url: site.siteUrl}, '/sitemap.xml'),
  }
}
