import type {PersonLink} from './types'

type Credentials = NonNullable<PersonLink['credentials']>

/** The credentials of a person that have not run out, by the day on which the page is made. */
export function standingCredentials(credentials: Credentials | null | undefined): Credentials {
  const today = new Date().toISOString().slice(0, 10)
  return (credentials ?? []).filter(({validUntil}) => !validUntil || validUntil >= today)
}
