/** The moment that content names, or the beginning of time where it names none. */
export function dateOf(iso: string | null | undefined): Date {
  const time = iso ? Date.parse(iso) : Number.NaN
  return new Date(Number.isNaN(time) ? 0 : time)
}
