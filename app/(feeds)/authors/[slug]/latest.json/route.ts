import {getLatest} from '@/lib/content/get-latest'
import {getSite} from '@/lib/content/get-site'
import {movedOrGone} from '@/lib/content/moved-or-gone'
import {slugParam} from '@/lib/content/slug-param'
import {fileResponse} from '@/lib/feeds/file-response'
import {latestOf} from '@/lib/feeds/latest'

export const dynamic = 'force-static'
export const revalidate = 3600

/** The newest articles of a person, for the page of those who follow them. */
export async function GET(_: Request, {params}: {params: Promise<{slug: string}>}) {
  const slug = await slugParam(params)
  const person = await getLatest(slug)
  if (!person) return movedOrGone({_type: 'person', slug}, '/latest.json')
  const latest = latestOf(await getSite(), person)
  return fileResponse(JSON.stringify(latest), {type: 'application/json'})
}
