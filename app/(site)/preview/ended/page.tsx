import {PageHeader} from '@/components/layout/page-header'
import {ROUTES} from '@/lib/routes'
import {privatePage} from '@/lib/seo/private-page'

export const metadata = privatePage('Preview link')

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const EXPIRED = {
  title: 'This preview has expired',
  standfirst: 'Preview links work for a few days. Ask whoever sent it to you for a new one.',
}

const WITHDRAWN = {
  title: 'This preview is closed',
  standfirst:
    'Its link was withdrawn, or is not complete. Ask whoever sent it to you whether the text is published by now.',
}

export default async function PreviewEndedPage({searchParams}: Props) {
  const {because} = await searchParams
  const {title, standfirst} = because === 'expired' ? EXPIRED : WITHDRAWN
  return (
    <PageHeader title={title} standfirst={standfirst}>
      <p>
        <a href={ROUTES.home}>Read what is published</a>
      </p>
    </PageHeader>
  )
}
