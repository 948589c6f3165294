import {after} from 'next/server'
import {z} from 'zod'
import {administratorOf, isFromOwnPage} from '@/lib/administration/administrator'
import {readEnv} from '@/lib/env'
import {reportCache} from '@/lib/freshness/report-cache'
import {changeJournal} from '@/lib/page-cache/change-journal'
import {refreshPage} from '@/lib/page-cache/refresh-page'
import {servedPages} from '@/lib/page-cache/served-pages'
import {renderPages} from '@/lib/revalidation/render-pages'

const NOT_KEPT = {headers: {'cache-control': 'no-store'}}

const refreshing = z.object({path: z.string().startsWith('/').max(1024)})

/** What is in the page cache, since when and why: for administrators. */
export async function GET(request: Request): Promise<Response> {
  if (!(await administratorOf(request))) return refused()
  const search = new URL(request.url).searchParams.get('search') ?? ''
  const memory = {pages: servedPages(), journal: changeJournal(), now: Date.now()}
  return Response.json(reportCache(search, memory), NOT_KEPT)
}

/** Renders one page again, because an administrator wants it. */
export async function POST(request: Request): Promise<Response> {
  const administrator = isFromOwnPage(request) ? await administratorOf(request) : null
  if (!administrator) return refused()
  const body = refreshing.safeParse(await request.json().catch(() => null))
  if (!body.success) return answer(400, 'Name the path of a page.')
  const {path} = body.data
  const isKnown = refreshPage(path, {by: 'administrator', name: administrator.name})
  if (!isKnown) return answer(404, 'The cache has no such page.')
  after(() => renderPages(`http://127.0.0.1:${readEnv().port}`, {own: [path], others: []}))
  return answer(202, 'The page is being rendered again.')
}

function refused(): Response {
  return answer(403, 'Only administrators may see the cache.')
}

function answer(status: number, message: string): Response {
  return Response.json({message}, {status, ...NOT_KEPT})
}
