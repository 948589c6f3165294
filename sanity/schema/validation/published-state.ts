import {isRecord, type Verdict} from './verdict.ts'
import {previewDate} from '../fields/preview-line.ts'

/** What readers have of a document now; `null` for one that is not published. */
export const PUBLISHED_STATE_QUERY =
  '*[_id == $id][0]{_type, "slug": slug.current, publishedAt, updatedAt}'

/** Id of the published version of a draft or of a release's version. */
export function publishedId(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
}

/** Warns of a new address of a page that readers know already. */
export function checkStableSlug(slug: {current?: string} | undefined, published: unknown): Verdict {
  const known = isRecord(published) ? published['slug'] : undefined
  if (typeof known !== 'string' || !slug?.current || slug.current === known) return true
  return `Readers know this page as “${known}”. Its old address will lead to the new one; change it only for a good reason.`
}

/** Warns of a date of publication that moves on: an old article then looks like a new one. */
export function checkStablePublication(
  publishedAt: string | undefined,
  published: unknown,
  now: number,
): Verdict {
  const known = isRecord(published) ? published['publishedAt'] : undefined
  if (typeof known !== 'string' || !publishedAt) return true
  const wasOut = Date.parse(known) <= now
  if (!wasOut || Date.parse(publishedAt) <= Date.parse(known)) return true
  return `Readers have this article since ${previewDate(known)}. Leave that date; give the date of a real change as “Updated”, with a note.`
}

/**
 * Warns of a date of publication that has not come: nothing waits for it. A version in a release is
 * let pass, because the release waits. Times in milliseconds since the epoch.
 */
export function checkNotBeforeItsDate(
  publishedAt: string | undefined,
  document: unknown,
  now: number,
): Verdict {
  const id = isRecord(document) ? document['_id'] : undefined
  const waits = typeof id === 'string' && id.startsWith('versions.')
  if (waits || !isAhead(publishedAt, now)) return true
  return 'This date has not come yet. Use “Schedule publish” in the menu: readers, feeds and the API then learn of it at that time, and not before.'
}

/** Whether a date (ISO 8601) is still to come; `now` in milliseconds since the epoch. */
export function isAhead(date: unknown, now: number): boolean {
  return typeof date === 'string' && Date.parse(date) > now
}
