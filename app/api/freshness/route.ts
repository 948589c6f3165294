import {z} from 'zod'
import {reportFreshness} from '@/lib/freshness/report-freshness'
import {changeJournal} from '@/lib/page-cache/change-journal'
import {servedPages} from '@/lib/page-cache/served-pages'

const query = z.object({
  id: z.string().min(1).max(128),
  type: z.string().min(1).max(64),
  slug: z.string().min(1).max(512).optional(),
})

/**
 * How fresh the pages are that show a document: what the Studio's badge asks. Open to everybody, as
 * it tells nothing that the pages do not, and cheap: it looks into memory.
 */
export function GET(request: Request): Response {
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const headers = {'cache-control': 'no-store'}
  if (!parsed.success)
    return Response.json({message: 'Name the id and the type.'}, {status: 400, headers})
  const {slug = null, ...name} = parsed.data
  const memory = {pages: servedPages(), journal: changeJournal(), now: Date.now()}
  const report = reportFreshness({...name, slug}, memory)
  if (!report) return Response.json({message: 'No page shows it.'}, {status: 404, headers})
  return Response.json(report, {headers})
}
