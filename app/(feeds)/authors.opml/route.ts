import {listFeedAuthors} from '@/lib/content/get-feed'
import {getSite} from '@/lib/content/get-site'
import {fileResponse} from '@/lib/feeds/file-response'
import {feedPath} from '@/lib/feeds/formats'
import {writeOpml} from '@/lib/feeds/opml'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl} from '@/lib/seo/site'

export const dynamic = 'force-static'
export const revalidate = 3600

/** The feeds of all authors, for a feed reader to import at once. */
export async function GET() {
  const [site, people] = await Promise.all([getSite(), listFeedAuthors()])
  const outlines = people.map((person) => ({
    title: person.name,
    htmlUrl: absoluteUrl(site, hrefFor(person)),
    xmlUrl: absoluteUrl(site, feedPath(hrefFor(person), 'rss')),
  }))
  const text = writeOpml(`Authors of ${site.name}`, outlines)
  return fileResponse(text, {type: 'text/x-opml'})
}
