import {EmptyState} from '@/components/empty-state/empty-state'
import {PageHeader} from '@/components/layout/page-header'
import columns from '@/components/layout/columns.module.css'
import {ROUTES} from '@/lib/routes'

const STEPS = [
  {href: ROUTES.home, label: 'Front page'},
  {href: ROUTES.articles, label: 'All articles'},
  {href: ROUTES.programs, label: 'All programs'},
  {href: ROUTES.exercises, label: 'All exercises'},
]

/** A missing page, in the editors' words. */
export function NotFoundView({text}: {text: string | null | undefined}) {
  return (
    <>
      <PageHeader title="No lift at this address" />
      <div className={columns.columns}>
        <div className={columns.wide}>
          <EmptyState
            title="This page was moved, renamed or never written"
            text={text}
            steps={STEPS}
          />
        </div>
      </div>
    </>
  )
}
