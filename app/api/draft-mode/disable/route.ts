import {redirect} from 'next/navigation'
import {readEnv} from '@/lib/env'
import {pathOnSite} from '@/lib/preview/preview-paths'
import {endPreview} from '@/lib/preview/preview-session'

/** Leaves the preview, for the page that the reader came from. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('to')
  await endPreview()
  redirect(pathOnSite(asked ?? request.headers.get('referer'), readEnv().siteUrl))
}
