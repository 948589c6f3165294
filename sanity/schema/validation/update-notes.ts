import {isRecord, records, type Verdict} from './verdict.ts'

/** Asks for a note that tells readers what changed as soon as an article shows an update date. */
export function checkUpdateNotes(notes: unknown, article: unknown): Verdict {
  if (!isRecord(article) || !article['updatedAt']) return true
  return (
    records(notes).length > 0 ||
    'Tell readers what changed: an article with an update date needs an update note.'
  )
}

/** Refuses an update date that lies before the publication. Dates are ISO strings. */
export function checkUpdatedAt(updatedAt: string | undefined, article: unknown): Verdict {
  const publishedAt = isRecord(article) ? article['publishedAt'] : undefined
  if (!updatedAt || typeof publishedAt !== 'string') return true
  if (Date.parse(updatedAt) >= Date.parse(publishedAt)) return true
  return 'The update cannot lie before the publication.'
}
