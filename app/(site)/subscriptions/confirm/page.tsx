import {PageHeader} from '@/components/layout/page-header'
import {notFound} from 'next/navigation'
import {listFollowed} from '@/lib/content/find-followable'
import {ROUTES} from '@/lib/routes'
import {privatePage} from '@/lib/seo/private-page'
import {type PageParams, readParam} from '@/lib/subscriptions/page-params'
import {siteSubscriptions} from '@/lib/subscriptions/site-subscriptions'

export const metadata = privatePage('Confirm')

/** Where the link of the first letter leads. Opening it changes nothing: programs open links too. */
export default async function ConfirmPage({searchParams}: {searchParams: PageParams}) {
  const token = await readParam(searchParams, 'token')
  const service = siteSubscriptions()
  if (!service) notFound()
  const wish = service.readers.wishOf(token)
  const [person] = wish ? await listFollowed([wish.personId]) : []
  if (!person) {
    return (
      <PageHeader
        title="This link has run out"
        standfirst="It is good for two days. Ask for a new one on the author’s page."
      >
        <p>
          <a href={ROUTES.authors}>The authors</a>
        </p>
      </PageHeader>
    )
  }
  return (
    <PageHeader
      title={`Follow ${person.name} by e-mail?`}
      standfirst="One click, and their next article is sent to you."
    >
      <form action="/api/subscriptions/confirm" method="post">
        <input type="hidden" name="token" value={token} />
        <button type="submit">{`Yes, follow ${person.name}`}</button>
      </form>
    </PageHeader>
  )
}
