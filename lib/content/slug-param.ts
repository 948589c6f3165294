import {decodeSegment} from '@/lib/routes'

/** The slug that a page was asked for by. */
export async function slugParam(params: Promise<{slug: string}>): Promise<string> {
  const {slug} = await params
  return decodeSegment(slug)
}
