import {ROUTES} from '@/lib/routes'
import {noSuchPage, seeOther} from '@/lib/subscriptions/answer'
import {siteSubscriptions} from '@/lib/subscriptions/site-subscriptions'

/**
 * The one click of a mail program: https://www.rfc-editor.org/rfc/rfc8058. It needs no page, and
 * the answer is the same however often it comes.
 */
export async function POST(request: Request): Promise<Response> {
  const service = siteSubscriptions()
  if (!service) return noSuchPage()
  const isOurs = service.readers.unsubscribe(tokenOf(request))
  return new Response(isOurs ? 'Unsubscribed.' : 'This link is not ours.', {
    status: isOurs ? 200 : 404,
  })
}

/** A browser, or a program that looks at links before people do: nothing changes. */
export async function GET(request: Request): Promise<Response> {
  const service = siteSubscriptions()
  if (!service) return noSuchPage()
  const token = service.readers.preferencesTokenFor(tokenOf(request)) ?? ''
  return seeOther(`${ROUTES.subscriptionPreferences}?token=${token}`)
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('token') ?? ''
}
