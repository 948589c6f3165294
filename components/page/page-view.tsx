import columns from '@/components/layout/columns.module.css'
import {PageHeader} from '@/components/layout/page-header'
import {Body} from '@/components/portable-text/body'
import {Sources} from '@/components/sources/sources'
import type {Page, Settings} from '@/lib/content/types'
import {withCitations} from '@/lib/portable-text/citations'

interface PageViewProps {
  page: Page
  settings: Settings | null
}

/** A free-standing page: about, editorial policy, corrections. */
export function PageView({page, settings}: PageViewProps) {
  const {body, sources} = withCitations(page.body)
  return (
    <article>
      <PageHeader title={page.title} standfirst={page.standfirst} />
      <div className={columns.columns}>
        <Body value={body} disclosures={settings?.disclosures} />
        <Sources sources={sources} />
      </div>
    </article>
  )
}
