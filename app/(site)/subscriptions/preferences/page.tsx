import {notFound} from 'next/navigation'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {PreferencesForm} from '@/components/subscriptions/preferences-form'
import {listFollowed} from '@/lib/content/find-followable'
import {ROUTES} from '@/lib/routes'
import {privatePage} from '@/lib/seo/private-page'
import {type PageParams, readParam} from '@/lib/subscriptions/page-params'
import {siteSubscriptions} from '@/lib/subscriptions/site-subscriptions'

export const metadata = privatePage('Your letters')

/** What a form before this page did. */
const DONE = new Map([
  ['confirmed', 'Confirmed: the next article is sent to you.'],
  ['changed', 'Saved.'],
])

export default async function PreferencesPage({searchParams}: {searchParams: PageParams}) {
  const service = siteSubscriptions()
  if (!service) notFound()
  const token = await readParam(searchParams, 'token')
  const preferences = service.readers.preferencesOf(token)
  if (!preferences) {
    return (
      <PageHeader
        title="There is nothing here any more"
        standfirst="The address that this link was made for is not on our list: no letters are sent to it."
      >
        <p>
          <a href={ROUTES.authors}>The authors</a>
        </p>
      </PageHeader>
    )
  }
  const {subscriber, subscriptions} = preferences
  const people = await listFollowed(subscriptions.map(({personId}) => personId))
  return (
    <>
      <PageHeader
        title="Your letters"
        standfirst={DONE.get(await readParam(searchParams, 'done')) ?? null}
      />
      <Wide>
        <PreferencesForm
          email={subscriber.email}
          frequency={subscriber.frequency}
          people={people}
          token={token}
        />
      </Wide>
    </>
  )
}
