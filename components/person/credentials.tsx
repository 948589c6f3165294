import type {PersonCard} from '@/lib/content/types'

/** The letters after a name, each explained to those who ask; none that have run out. */
export function CredentialLetters({credentials}: {credentials: PersonCard['credentials']}) {
  const today = new Date().toISOString().slice(0, 10)
  const lettered = (credentials ?? []).filter(
    ({abbreviation, validUntil}) => abbreviation && (!validUntil || validUntil >= today),
  )
  return lettered.map(({_key, abbreviation, name}, index) => (
    <span key={_key}>
      {index === 0 ? ', ' : ' · '}
      <abbr title={name ?? undefined}>{abbreviation}</abbr>
    </span>
  ))
}
