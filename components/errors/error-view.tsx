import type {ReactNode} from 'react'
import {PageHeader} from '@/components/layout/page-header'
import {ROUTES} from '@/lib/routes'

interface ErrorViewProps {
  /** A button that tries again, where the page can. */
  retry?: ReactNode
}

/** A page that failed: what happened, that it is ours to repair, and what still works. */
export function ErrorView({retry}: ErrorViewProps) {
  return (
    <PageHeader
      title="We missed that lift"
      standfirst="Something broke on our side while this page was made. The rest of the site still works."
    >
      {retry}
      <p>
        <a href={ROUTES.home}>Go to the front page</a>
      </p>
    </PageHeader>
  )
}
