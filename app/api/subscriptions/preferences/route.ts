import {ROUTES} from '@/lib/routes'
import {noSuchPage, seeOther} from '@/lib/subscriptions/answer'
import {siteSubscriptions} from '@/lib/subscriptions/site-subscriptions'
import {readForm, readPreferences} from '@/lib/subscriptions/subscription-form'

/** Keeps what was chosen; whoever follows nobody any more is deleted. */
export async function POST(request: Request): Promise<Response> {
  const service = siteSubscriptions()
  if (!service) return noSuchPage()
  const form = await readForm(request)
  const token = form.get('token') ?? ''
  const wanted = readPreferences(form)
  const personIds = form.has('end') ? [] : wanted.personIds
  const isKnown = service.readers.change(token, {...wanted, personIds})
  if (!isKnown || personIds.length === 0) return seeOther(ROUTES.subscriptionEnded)
  return seeOther(`${ROUTES.subscriptionPreferences}?token=${token}&done=changed`)
}
