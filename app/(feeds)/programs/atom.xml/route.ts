import {programFeed} from '@/lib/content/get-feed'
import {feedFile} from '@/lib/feeds/feed-file'

export const dynamic = 'force-static'
export const revalidate = 3600

export async function GET() {
  return feedFile(await programFeed(), 'atom')
}
