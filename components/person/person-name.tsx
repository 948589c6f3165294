import {DocumentLink} from '@/components/link/document-link'
import type {PersonLink} from '@/lib/content/types'

interface PersonNameProps {
  person: PersonLink
  rel?: string
}

/** The name with its title, as one link. */
export function PersonName({person, rel}: PersonNameProps) {
  return (
    <DocumentLink to={person} rel={rel}>
      {person.honorificPrefix ? `${person.honorificPrefix} ` : null}
      {person.name}
    </DocumentLink>
  )
}
