/** What entitles somebody to review, as far as its end goes (ISO 8601 day). */
interface Credential {
  readonly validUntil?: string | null
}

function hasRunOut({validUntil}: Credential, day: string): boolean {
  return Boolean(validUntil) && (validUntil ?? '') < day
}

/**
 * Whether a person has credentials and every one of them has run out before a day (ISO 8601). Nobody
 * is told so of a person without any: what those know is for editors to judge.
 */
export function haveLapsed(
  credentials: readonly Credential[] | null | undefined,
  day: string,
): boolean {
  if (!credentials || credentials.length === 0) return false
  return credentials.every((credential) => hasRunOut(credential, day))
}

/** The credentials of a person that have not run out, by the day on which the page is made. */
export function standingCredentials<Kind extends Credential>(
  credentials: readonly Kind[] | null | undefined,
): Kind[] {
  const today = new Date().toISOString().slice(0, 10)
  return (credentials ?? []).filter((credential) => !hasRunOut(credential, today))
}
