import {getSearchPart} from '@/lib/content/get-search'
import {fileResponse} from '@/lib/feeds/file-response'

export const dynamic = 'force-static'
export const revalidate = 3600

interface Context {
  params: Promise<{part: string}>
}

/** The first part is what browsers load. */
export function generateStaticParams() {
  return [{part: '0'}]
}

/** A part of the search index, as JSON: rendered again when anything changes that can be found. */
export async function GET(_request: Request, {params}: Context): Promise<Response> {
  const {part} = await params
  if (!/^\d{1,4}$/.test(part)) return new Response(null, {status: 404})
  const found = await getSearchPart(Number(part))
  if (Number(part) >= found.parts) return new Response(null, {status: 404})
  return fileResponse(JSON.stringify(found), {type: 'application/json'})
}
