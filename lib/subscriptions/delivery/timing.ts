import type {Frequency} from '../subscriber.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** How long a wish to follow may stay unconfirmed before it is deleted. */
export const CONFIRMATION_PERIOD = 2 * DAY

/** Weekly mails go out on Mondays at this hour, UTC: morning in Europe, before work in America. */
const DIGEST_HOUR = 7

/** When something published at `now` is told, in milliseconds since the epoch. */
export function dueAt(frequency: Frequency, now: number): number {
  return frequency === 'instant' ? now : nextDigest(now)
}

/** The first Monday morning after `now`. Kept with each delivery, so a restart loses nothing. */
export function nextDigest(now: number): number {
  const date = new Date(now)
  const daysToMonday = (8 - date.getUTCDay()) % 7
  const digest = Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate() + daysToMonday,
    DIGEST_HOUR,
  )
  return digest > now ? digest : digest + 7 * DAY
}

/** Waits between attempts. Greylisting asks for minutes; outages last days (RFC 5321, 4.5.4.1). */
const WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 12 * HOUR, DAY, DAY, DAY]

/** When to try again after a number of failed attempts; `undefined` when it is enough. */
export function retryAt(attempts: number, now: number): number | undefined {
  const wait = WAITS[attempts]
  return wait === undefined ? undefined : now + wait
}
