import {findFollowable} from '@/lib/content/find-followable'
import {ROUTES} from '@/lib/routes'
import {noSuchPage, seeOther} from '@/lib/subscriptions/answer'
import {siteSubscriptions} from '@/lib/subscriptions/site-subscriptions'
import {readForm, readWish} from '@/lib/subscriptions/subscription-form'

/**
 * Somebody wants to follow an author by e-mail. Whether the address is known already makes no
 * difference to the answer, nor to the time it takes: the letter is written later.
 */
export async function POST(request: Request): Promise<Response> {
  const service = siteSubscriptions()
  if (!service) return noSuchPage()
  const form = await readForm(request)
  const wish = readWish(form)
  if (wish === 'trap') return seeOther(ROUTES.subscriptionSent)
  const slug = form.get('person') ?? ''
  const again = `${ROUTES.subscribe}?${new URLSearchParams({person: slug, problem: 'address'})}`
  if (wish === 'invalid') return seeOther(again)
  const person = await findFollowable(wish.person)
  if (!person) return noSuchPage()
  service.readers.follow({
    email: wish.email,
    personId: person._id,
    frequency: wish.frequency,
  })
  void service.work()
  return seeOther(ROUTES.subscriptionSent)
}
