import {notFound} from 'next/navigation'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {SubscribeForm} from '@/components/subscriptions/subscribe-form'
import {findFollowable} from '@/lib/content/find-followable'
import {privatePage} from '@/lib/seo/private-page'
import {type PageParams, readParam} from '@/lib/subscriptions/page-params'
import {canFollowByMail} from '@/lib/subscriptions/can-follow-by-mail'

export const metadata = privatePage('Follow by e-mail')

const PROBLEM = 'That is not an address that a letter could be sent to.'

export default async function SubscribePage({searchParams}: {searchParams: PageParams}) {
  const slug = await readParam(searchParams, 'person')
  const person = canFollowByMail() ? await findFollowable(slug) : null
  if (!person) notFound()
  const hasProblem = (await readParam(searchParams, 'problem')) !== ''
  return (
    <>
      <PageHeader
        title={`Follow ${person.name} by e-mail`}
        standfirst="You get a letter with a link that says the address is yours. After that, one when there is something to read."
      />
      <Wide>
        <SubscribeForm person={person} problem={hasProblem ? PROBLEM : null} />
      </Wide>
    </>
  )
}
