import {LOCALE} from './locale'

/**
 * Dates are shown in UTC, so that a prerendered page says the same day whatever the server's clock
 * zone is.
 */
const DAY = new Intl.DateTimeFormat(LOCALE, {dateStyle: 'long', timeZone: 'UTC'})

/** "4 October 2023" style date of an ISO date or date-time; empty when it is missing or no date. */
export function formatDate(iso: string | null | undefined): string {
  const time = iso ? Date.parse(iso) : Number.NaN
  return Number.isNaN(time) ? '' : DAY.format(time)
}
