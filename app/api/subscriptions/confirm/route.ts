import {ROUTES} from '@/lib/routes'
import {noSuchPage, seeOther} from '@/lib/subscriptions/answer'
import {siteSubscriptions} from '@/lib/subscriptions/site-subscriptions'
import {readForm} from '@/lib/subscriptions/subscription-form'

/** The owner of an address says yes. A second yes is harmless. */
export async function POST(request: Request): Promise<Response> {
  const service = siteSubscriptions()
  if (!service) return noSuchPage()
  const token = (await readForm(request)).get('token') ?? ''
  const preferences = service.readers.confirm(token)
  if (!preferences) return seeOther(`${ROUTES.confirmSubscription}?token=`)
  return seeOther(`${ROUTES.subscriptionPreferences}?token=${preferences}&done=confirmed`)
}
