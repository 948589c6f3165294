import type {Metadata} from 'next'
import {FollowSuggestions} from '@/components/follow/follow-suggestions'
import {FollowingView} from '@/components/follow/following-view.client'
import {PageHeader} from '@/components/layout/page-header'
import {Wide} from '@/components/layout/wide'
import {getSite} from '@/lib/content/get-site'
import {listFollowablePeople} from '@/lib/content/list-following'
import {ROUTES} from '@/lib/routes'
import {pageMetadata} from '@/lib/seo/metadata'

export const dynamic = 'force-static'
export const revalidate = 3600

const PAGE = {
  path: ROUTES.following,
  title: 'Following',
  description:
    'The newest from the people you follow. The list stays on this device: no account, and nobody else sees it.',
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await getSite(), {...PAGE, seo: null})
}

export default async function FollowingPage() {
  return (
    <>
      <PageHeader title={PAGE.title} standfirst={PAGE.description} />
      <Wide>
        <FollowingView>
          <FollowSuggestions people={await listFollowablePeople()} />
        </FollowingView>
      </Wide>
    </>
  )
}
