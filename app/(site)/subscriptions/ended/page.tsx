import {notFound} from 'next/navigation'
import {connection} from 'next/server'
import {PageHeader} from '@/components/layout/page-header'
import {ROUTES} from '@/lib/routes'
import {privatePage} from '@/lib/seo/private-page'
import {canFollowByMail} from '@/lib/subscriptions/can-follow-by-mail'

export const metadata = privatePage('Unsubscribed')

export default async function SubscriptionEndedPage() {
  await connection()
  if (!canFollowByMail()) notFound()
  return (
    <PageHeader
      title="No more letters"
      standfirst="Your address is deleted. If you change your mind, every author has a page."
    >
      <p>
        <a href={ROUTES.authors}>The authors</a>
      </p>
    </PageHeader>
  )
}
