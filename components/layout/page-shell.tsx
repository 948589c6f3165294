import type {ReactNode} from 'react'
import {ChalkFilter} from '@/components/ornament/chalk'
import type {Settings} from '@/lib/content/types'
import {SiteFooter} from './site-footer'
import {SiteHeader} from './site-header'
import {MAIN_ID, SkipLink} from './skip-link'

interface PageShellProps {
  children: ReactNode
  settings: Settings | null
}

/** The site's name while an empty lake has no settings yet. */
const UNNAMED = 'Chalkline'

/** Everything inside `<body>`: skip link, masthead, the page's one `<main>`, footer. */
export function PageShell({children, settings}: PageShellProps) {
  const title = settings?.title ?? UNNAMED
  return (
    <>
      <SkipLink />
      <ChalkFilter />
      <SiteHeader title={title} navigation={settings?.navigation} />
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        title={title}
        description={settings?.description}
        navigation={settings?.footerNavigation}
        social={settings?.social}
      />
    </>
  )
}
