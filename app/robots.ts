import type {MetadataRoute} from 'next'
import {readEnv} from '@/lib/env'
import {ROUTES} from '@/lib/routes'
import {absoluteUrl} from '@/lib/seo/site'

export const dynamic = 'force-static'
export const revalidate = 3600

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [ROUTES.studio, '/api/', ROUTES.findPrograms, ROUTES.findExercises],
    },
    sitemap: absoluteUrl({url: readEnv().siteUrl}, '/sitemap.xml'),
  }
}
