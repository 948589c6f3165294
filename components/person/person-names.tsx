import {Fragment} from 'react'
import {LOCALE} from '@/lib/format/locale'
import type {PersonLink} from '@/lib/content/types'
import {PersonName} from './person-name'

const AND = new Intl.ListFormat(LOCALE, {type: 'conjunction'})

interface PersonNamesProps {
  people: readonly PersonLink[]
  rel?: string
}

/** "Ana, Ben, and Cleo", each a link. */
export function PersonNames({people, rel}: PersonNamesProps) {
  const remaining = [...people]
  return AND.formatToParts(people.map(({_id}) => _id)).map(({type, value}) => {
    const person = type === 'element' ? remaining.shift() : undefined
    if (!person) return <Fragment key={`after-${remaining.length}`}>{value}</Fragment>
    return <PersonName key={person._id} person={person} rel={rel} />
  })
}
