/** What entitles somebody to review, as far as its end goes (ISO 8601 day). */
interface Credential {
  readonly validUntil?: string | null
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
  return credentials.every(({validUntil}) => Boolean(validUntil) && (validUntil ?? '') < day)
}
