import {goalFeed} from '@/lib/content/get-feed'
import {feedFile} from '@/lib/feeds/feed-file'
import {formatOf} from '@/lib/feeds/formats'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Context {
  params: Promise<{goal: string; file: string}>
}

/** The programs for one goal, in the format that the name of the file asks for. */
export async function GET(_: Request, {params}: Context) {
  const {file, goal} = await params
  const format = formatOf(file)
  const feed = format && (await goalFeed(goal))
  return feed ? feedFile(feed, format) : new Response('Not found\n', {status: 404})
}
