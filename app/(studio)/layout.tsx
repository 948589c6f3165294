import type {ReactNode} from 'react'

export {metadata, viewport} from 'next-sanity/studio'

/** A root layout of its own: nothing of the reader's site, neither styles nor scripts, gets in. */
export default function StudioLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body style={{margin: 0}}>{children}</body>
    </html>
  )
}
