import type {Metadata} from 'next'
import type {ReactNode} from 'react'
import {fontClassNames} from '@/components/layout/fonts'
import {PageShell} from '@/components/layout/page-shell'
import '@/components/styles/site.css'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {LOCALE} from '@/lib/format/locale'
import {siteMetadata} from '@/lib/seo/metadata'

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata(await getSite())
}

export default async function SiteLayout({children}: {children: ReactNode}) {
  return (
    // The reader's units are put on the element before React sees it.
    <html lang={LOCALE} className={fontClassNames} suppressHydrationWarning>
      <head>
        {/* oxlint-disable-next-line nextjs/no-sync-scripts -- measures must not jump after the first paint */}
        <script src="/units.js" />
      </head>
      <body>
        <PageShell settings={await getSettings()}>{children}</PageShell>
      </body>
    </html>
  )
}
