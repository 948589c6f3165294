import type {MetadataRoute} from 'next'
import {readEnv} from '@/lib/env'
import {robotsOf} from '@/lib/seo/robots'

export const dynamic = 'force-static'
export const revalidate = 3600

export default function robots(): MetadataRoute.Robots {
  return robotsOf(readEnv())
}
