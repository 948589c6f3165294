import {ContentLink} from '@/components/link/content-link'
import type {Link} from '@/lib/content/types'
import {linkHref} from '@/lib/links/link-href'
import {SectionLink} from './section-link.client'

interface MenuProps {
  className?: string | undefined
  label: string
  links: readonly Link[] | null | undefined
}

/** A named list of links, the current one marked; nothing when there are none. */
export function Menu({className, label, links}: MenuProps) {
  if (!links?.length) return null
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link._key}>
            <MenuLink link={link} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function MenuLink({link}: {link: Link}) {
  const href = linkHref(link)
  return href?.startsWith('/') ? (
    <SectionLink href={href}>{link.label}</SectionLink>
  ) : (
    <ContentLink to={link}>{link.label}</ContentLink>
  )
}
