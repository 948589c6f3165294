import {Fragment, type ReactNode} from 'react'
import {LOCALE} from '@/lib/format/locale'
import type {PersonLink} from '@/lib/content/types'
import {PersonName} from './person-name'

const AND = new Intl.ListFormat(LOCALE, {type: 'conjunction'})

interface PersonNamesProps<Person extends PersonLink> {
  people: readonly Person[]
  rel?: string | undefined
  /** What stands behind a name, such as the letters of a degree. */
  renderSuffix?: (person: Person) => ReactNode
}

/** "Ana, Ben, and Cleo", each a link. */
export function PersonNames<Person extends PersonLink>({
  people,
  rel,
  renderSuffix,
}: PersonNamesProps<Person>) {
  const remaining = [...people]
  return AND.formatToParts(people.map(({_id}) => _id)).map(({type, value}) => {
    const person = type === 'element' ? remaining.shift() : undefined
    if (!person) return <Fragment key={`after-${remaining.length}`}>{value}</Fragment>
    return (
      <Fragment key={person._id}>
        <PersonName person={person} rel={rel} />
        {renderSuffix?.(person)}
      </Fragment>
    )
  })
}
