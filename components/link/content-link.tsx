import type {ReactNode} from 'react'
import {Icon} from '@/components/icons/icon'
import {type ContentLink as LinkTarget, linkHref} from '@/lib/links/link-href'

interface ContentLinkProps {
  children: ReactNode
  className?: string | undefined
  rel?: string | undefined
  to: LinkTarget
}

/** A link of content; plain text when it leads nowhere; marked when it leaves the site. */
export function ContentLink({children, className, rel, to}: ContentLinkProps) {
  const href = linkHref(to)
  if (!href) return <span className={className}>{children}</span>
  const leaves = /^https?:/.test(href)
  return (
    <a className={className} href={href} rel={rel}>
      {children}
      {leaves ? <ExternalMark /> : null}
    </a>
  )
}

/** The arrow of a link that leaves the site, with its meaning for those who cannot see it. */
function ExternalMark() {
  return (
    <>
      {'\u2060'}
      <Icon name="external" />
      <span className="visually-hidden"> (another site)</span>
    </>
  )
}
