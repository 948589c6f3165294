'use client'

import {useState} from 'react'

/** What the reader hears once the address is on the clipboard, or could not be put there. */
type Outcome = '' | 'Address copied' | 'The address is in the link beside this'

/** Hands the page to the device's own share sheet or its clipboard, and to its printer. */
export function ShareAndPrint({title}: {title: string | null}) {
  const [outcome, setOutcome] = useState<Outcome>('')
  return (
    <>
      <button type="button" onClick={() => void share(title ?? '').then(setOutcome)}>
        Share
      </button>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
      <output>{outcome}</output>
    </>
  )
}

async function share(title: string): Promise<Outcome> {
  const url = location.origin + location.pathname
  try {
    // Browsers on desks often have no share sheet, whatever the types say.
    if (typeof navigator.share === 'function') {
      await navigator.share({title, url})
      return ''
    }
    await navigator.clipboard.writeText(url)
    return 'Address copied'
  } catch (error) {
    // The reader closed the share sheet.
    if (error instanceof DOMException && error.name === 'AbortError') return ''
    return 'The address is in the link beside this'
  }
}
