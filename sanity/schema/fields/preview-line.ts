/** One line of a preview: the parts that exist, joined as Sanity's own previews join them. */
export function previewLine(...parts: unknown[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' · ')
}

/** A stored ISO date or date-time as `4 Oct 2023` (UTC), or nothing when there is none. */
export function previewDate(date: unknown): string | undefined {
  if (typeof date !== 'string' || Number.isNaN(Date.parse(date))) return undefined
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeZone: 'UTC'}).format(
    new Date(date),
  )
}
