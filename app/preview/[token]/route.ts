import {readingOfToken} from '@/lib/preview/find-preview-link'
import {linkedPage} from '@/lib/preview/linked-page'
import {endingPath} from '@/lib/preview/preview-paths'
import {startLink} from '@/lib/preview/preview-session'
import {client} from '@/sanity/client'

interface Context {
  params: Promise<{token: string}>
}

/** Somebody opens a preview link: from here on their browser shows that draft, under its own address. */
export async function GET(_request: Request, {params}: Context): Promise<Response> {
  const {token} = await params
  const reading = await readingOfToken(token, client, Date.now())
  if (reading.kind === 'ended') return seeOther(endingPath(reading.because))
  const page = await linkedPage(reading.link, client)
  if (page === undefined) return seeOther(endingPath('withdrawn'))
  await startLink(token, reading.link)
  return seeOther(page)
}

/** The address with the token is nobody else's business. */
function seeOther(location: string): Response {
  const headers = {
    location,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  }
  return new Response(null, {status: 303, headers})
}
