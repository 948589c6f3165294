import {countAddresses} from '@/lib/content/get-sitemap'
import {readEnv} from '@/lib/env'
import {fileResponse} from '@/lib/feeds/file-response'
import {sitemapPaths} from '@/lib/sitemaps/sitemap-files'
import {writeSitemapIndex} from '@/lib/sitemaps/write-sitemap'

export const dynamic = 'force-static'
export const revalidate = 3600

export async function GET() {
  const paths = sitemapPaths(await countAddresses())
  const text = writeSitemapIndex({url: readEnv().siteUrl}, [...paths, '/news-sitemap.xml'])
  return fileResponse(text, {type: 'application/xml'})
}
