import {previewDate} from '../fields/preview-line.ts'
import {isRecord, records, type Verdict} from './verdict.ts'

/** Milliseconds. */
const DAY = 86_400_000

/**
 * Asks for a note that tells readers what changed as soon as an article shows an update date: one
 * from the day of the update or later. Both are days in UTC, so a day of difference is let pass.
 */
export function checkUpdateNotes(notes: unknown, article: unknown): Verdict {
  const updatedAt = isRecord(article) ? article['updatedAt'] : undefined
  if (typeof updatedAt !== 'string') return true
  const dates = records(notes).flatMap(({date}) => (typeof date === 'string' ? [date] : []))
  if (records(notes).length === 0) {
    return 'Tell readers what changed: an article with an update date needs an update note.'
  }
  if (dates.some((date) => Date.parse(date) >= Date.parse(updatedAt) - 2 * DAY)) return true
  return `Tell readers what changed on ${previewDate(updatedAt)}: the last update note is older than the update.`
}

/** Refuses an update date that lies before the publication. Dates are ISO strings. */
export function checkUpdatedAt(updatedAt: string | undefined, article: unknown): Verdict {
  const publishedAt = isRecord(article) ? article['publishedAt'] : undefined
  if (!updatedAt || typeof publishedAt !== 'string') return true
  if (Date.parse(updatedAt) >= Date.parse(publishedAt)) return true
  return 'The update cannot lie before the publication.'
}

/** Refuses a date that has not come yet, for what can only have happened. Dates are ISO strings. */
export function checkNotAhead(date: string | undefined, now: number): Verdict {
  if (!date || Date.parse(date) <= now + DAY) return true
  return 'This date has not come yet.'
}
