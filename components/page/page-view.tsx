import columns from '@/components/layout/columns.module.css'
import {PageHeader} from '@/components/layout/page-header'
import {Body} from '@/components/portable-text/body'
import type {Page} from '@/lib/content/types'

/** A free-standing page: about, editorial policy, corrections. */
export function PageView({page}: {page: Page}) {
  return (
    <article>
      <PageHeader title={page.title} standfirst={page.standfirst} />
      <div className={columns.columns}>
        <Body value={page.body} />
      </div>
    </article>
  )
}
