'use client'

import {LOCALE} from '@/lib/format/locale'
import {ROUTES} from '@/lib/routes'

/**
 * Shown when a layout itself failed. Next sends it along with every page, the Studio's too, so it
 * brings neither fonts nor styles.
 */
export default function GlobalError() {
  return (
    <html lang={LOCALE}>
      <body>
        <title>We missed that lift</title>
        <main>
          <h1>We missed that lift</h1>
          <p>Something broke on our side while this page was made.</p>
          <p>
            <a href={ROUTES.home}>Go to the front page</a>
          </p>
        </main>
      </body>
    </html>
  )
}
