import {haveLapsed} from '../../../lib/review/credentials.ts'
import {records, isRecord, type Verdict} from './verdict.ts'

function authorIds(article: unknown): unknown[] {
  return records(isRecord(article) ? article['authors'] : undefined).map(({_ref}) => _ref)
}

/** Refuses an author as the reviewer of their own article. */
export function checkNotOwnReviewer(reviewer: unknown, article: unknown): Verdict {
  const isAuthor = isRecord(reviewer) && authorIds(article).includes(reviewer['_ref'])
  return !isAuthor || 'Nobody reviews what they wrote. Choose somebody else.'
}

/** Refuses a reviewer of whose credentials none is valid on a day (ISO 8601). */
export function checkValidCredentials(credentials: unknown, day: string): Verdict {
  const stored = records(credentials).map(({validUntil}) => ({
    validUntil: typeof validUntil === 'string' ? validUntil : null,
  }))
  return (
    !haveLapsed(stored, day) ||
    'The credentials of this person have run out. Choose somebody else, or enter the renewal in their profile.'
  )
}

/** Warns of somebody who is both author and expert: readers should know who wrote it. */
export function checkExperts(experts: unknown, article: unknown): Verdict {
  const authors = authorIds(article)
  const isBoth = records(experts).some(({_ref}) => authors.includes(_ref))
  return (
    !isBoth ||
    'An author is named as an expert too. Experts are asked or quoted; they did not write it.'
  )
}
