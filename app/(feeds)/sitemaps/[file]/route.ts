import {listAddresses} from '@/lib/content/get-sitemap'
import {readEnv} from '@/lib/env'
import {fileResponse} from '@/lib/feeds/file-response'
import {INDEX_PAGES} from '@/lib/routes'
import {sitemapFile} from '@/lib/sitemaps/sitemap-files'
import {writeSitemap} from '@/lib/sitemaps/write-sitemap'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Context {
  params: Promise<{file: string}>
}

export async function GET(_: Request, {params}: Context) {
  const file = sitemapFile((await params).file)
  const entries = file ? await listAddresses(file) : []
  if (!file || (entries.length === 0 && file.number > 1)) {
    return new Response('Not found\n', {status: 404, headers: {'content-type': 'text/plain'}})
  }
  const site = {url: readEnv().siteUrl}
  const isFirstOfPages = file.type === 'page' && file.number === 1
  const text = writeSitemap(site, entries, isFirstOfPages ? INDEX_PAGES : [])
  return fileResponse(text, {type: 'application/xml'})
}
