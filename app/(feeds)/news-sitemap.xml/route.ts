import {getSite} from '@/lib/content/get-site'
import {listNews} from '@/lib/content/get-sitemap'
import {fileResponse} from '@/lib/feeds/file-response'
import {writeNewsSitemap} from '@/lib/sitemaps/write-sitemap'

export const dynamic = 'force-static'
// What is older than two days has to leave without anybody changing anything.
export const revalidate = 900

export async function GET() {
  const [site, news] = await Promise.all([getSite(), listNews(new Date())])
  return fileResponse(writeNewsSitemap(site, news), {type: 'application/xml'})
}
