import {FeedLinks} from '@/components/feeds/feed-links'
import {PageHeader} from '@/components/layout/page-header'
import {Section} from '@/components/layout/section'
import {PageView} from '@/components/page/page-view'
import type {Correction, Page, Settings} from '@/lib/content/types'
import {ROUTES} from '@/lib/routes'
import {CorrectionsList} from './corrections-list'

interface CorrectionsViewProps {
  corrections: readonly Correction[]
  /** What editors write about corrections, when they do. */
  page: Page | null
  settings: Settings | null
}

/** The public record of corrections, below what the publication promises about them. */
export function CorrectionsView({corrections, page, settings}: CorrectionsViewProps) {
  return (
    <>
      {page ? <PageView page={page} settings={settings} /> : <PageHeader title="Corrections" />}
      <Section id="all-corrections" title="Every correction">
        <FeedLinks base={ROUTES.corrections} of="Corrections" />
        <CorrectionsList corrections={corrections} empty={settings?.emptyStates?.corrections} />
      </Section>
    </>
  )
}
