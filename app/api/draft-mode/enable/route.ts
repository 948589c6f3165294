import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {redirect} from 'next/navigation'
import {startDrafts} from '@/lib/preview/preview-session'
import {readPerspective} from '@/lib/preview/reading'
import {siteGrants} from '@/lib/preview/site-grants'
import {client} from '@/sanity/client'

/** The Studio opens a preview: it has left a secret with the content, and names it here. */
export async function GET(request: Request): Promise<Response> {
  const grants = siteGrants()
  if (!grants) return refused(503, 'Previews need SANITY_API_READ_TOKEN: see .env.example.')
  const preview = await validatePreviewUrl(client, request.url)
  if (!preview.isValid) {
    return refused(401, 'The Studio did not ask for this preview, or too long ago. Open it there.')
  }
  const perspective = readPerspective(preview.studioPreviewPerspective ?? undefined)
  await startDrafts(grants.issue(Date.now()), perspective.join(','))
  redirect(preview.redirectTo ?? '/')
}

function refused(status: number, message: string): Response {
  return new Response(`${message}\n`, {status, headers: {'content-type': 'text/plain'}})
}
