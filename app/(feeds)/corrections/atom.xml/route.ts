import {correctionsFeed} from '@/lib/content/corrections-feed'
import {feedFile} from '@/lib/feeds/feed-file'

export const dynamic = 'force-static'
export const revalidate = 3600

export async function GET() {
  return feedFile(await correctionsFeed(), 'atom')
}
