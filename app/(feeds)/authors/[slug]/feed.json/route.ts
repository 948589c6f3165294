import {personFeedFile} from '@/lib/content/feed-files'
import {slugParam} from '@/lib/content/slug-param'

export const dynamic = 'force-static'
export const revalidate = 3600

export async function GET(_: Request, {params}: {params: Promise<{slug: string}>}) {
  return personFeedFile(await slugParam(params), 'json')
}
