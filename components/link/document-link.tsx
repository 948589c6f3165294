import type {ReactNode} from 'react'
import {linkHref} from '@/lib/links/link-href'

/** What a link must know of the document it leads to. */
interface DocumentTarget {
  _type: string
  slug: string | null
}

interface DocumentLinkProps {
  children: ReactNode
  className?: string | undefined
  rel?: string | undefined
  to: DocumentTarget
}

/** A link to a document of ours; plain text while the document has no address yet. */
export function DocumentLink({children, className, rel, to}: DocumentLinkProps) {
  const href = linkHref({reference: to})
  if (!href) return <span className={className}>{children}</span>
  return (
    <a className={className} href={href} rel={rel}>
      {children}
    </a>
  )
}
