import {ContentLink} from '@/components/link/content-link'
import type {Link} from '@/lib/content/types'

interface MenuProps {
  className?: string | undefined
  label: string
  links: readonly Link[] | null | undefined
}

/** A named list of links; nothing when there are none. */
export function Menu({className, label, links}: MenuProps) {
  if (!links?.length) return null
  return (
    <nav className={className} aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link._key}>
            <ContentLink to={link}>{link.label}</ContentLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
