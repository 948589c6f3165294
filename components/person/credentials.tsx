import {standingCredentials} from '@/lib/review/credentials'
import type {PersonCard} from '@/lib/content/types'

/** The letters after a name, each explained to those who ask; none that have run out. */
export function CredentialLetters({credentials}: {credentials: PersonCard['credentials']}) {
  const lettered = standingCredentials(credentials).filter(({abbreviation}) => abbreviation)
  return lettered.map(({_key, abbreviation, name}, index) => (
    <span key={_key}>
      {index === 0 ? ', ' : ' · '}
      <abbr title={name ?? undefined}>{abbreviation}</abbr>
    </span>
  ))
}
