import type {Metadata} from 'next'
import {redirect} from 'next/navigation'
import type {ReactNode} from 'react'
import {fontClassNames} from '@/components/layout/fonts'
import {PageShell} from '@/components/layout/page-shell'
import {PreviewFrame} from '@/components/preview/preview-frame'
import '@/components/styles/site.css'
import {getSettings} from '@/lib/content/get-settings'
import {getSite} from '@/lib/content/get-site'
import {LOCALE} from '@/lib/format/locale'
import {currentReading} from '@/lib/preview/current-reading'
import {endingPath} from '@/lib/preview/preview-paths'
import {releaseTitle} from '@/lib/preview/release-title'
import {siteMetadata} from '@/lib/seo/metadata'
import {UNITS_SCRIPT} from '@/lib/units/units-script'

export async function generateMetadata(): Promise<Metadata> {
  return siteMetadata(await getSite())
}

export default async function SiteLayout({children}: {children: ReactNode}) {
  const reading = await currentReading()
  if (reading.kind === 'ended') redirect(endingPath(reading.because))
  return (
    // The reader's units are put on the element before React sees it.
    <html lang={LOCALE} className={fontClassNames} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{__html: UNITS_SCRIPT}} />
      </head>
      <body>
        <PageShell settings={await getSettings()}>{children}</PageShell>
        {reading.kind === 'published' ? null : (
          <PreviewFrame reading={reading} release={await releaseTitle(reading)} />
        )}
      </body>
    </html>
  )
}
