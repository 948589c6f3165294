import {notFound} from 'next/navigation'
import {connection} from 'next/server'
import {PageHeader} from '@/components/layout/page-header'
import {privatePage} from '@/lib/seo/private-page'
import {canFollowByMail} from '@/lib/subscriptions/can-follow-by-mail'

export const metadata = privatePage('Look into your mailbox')

/** The same for every address, known or not: the form must tell nobody who follows whom. */
export default async function SubscriptionSentPage() {
  await connection()
  if (!canFollowByMail()) notFound()
  return (
    <PageHeader
      title="Look into your mailbox"
      standfirst="A letter is on its way. Open its link to follow; until then nothing is sent, and after two days the address is forgotten."
    />
  )
}
