'use client'

import {ErrorView} from '@/components/errors/error-view'
import {fontClassNames} from '@/components/layout/fonts'
import '@/components/styles/site.css'
import {LOCALE} from '@/lib/format/locale'

/** Shown when the layout itself failed, so it brings its own document. */
export default function GlobalError() {
  return (
    <html lang={LOCALE} className={fontClassNames}>
      <body>
        <title>We missed that lift</title>
        <main>
          <ErrorView />
        </main>
      </body>
    </html>
  )
}
