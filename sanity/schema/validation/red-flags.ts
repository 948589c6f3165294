import {isRecord, records, type Verdict} from './verdict.ts'

/** Asks for the call-out that tells readers with an injury when to see a clinician. */
export function checkRedFlags(body: unknown, article: unknown): Verdict {
  if (!isRecord(article) || article['sensitivity'] !== 'injury') return true
  const warned = records(body).some(({_type, tone}) => _type === 'callout' && tone === 'redFlags')
  return (
    warned ||
    'Articles about injuries need a call-out with the tone “Red flags”: when to see a clinician.'
  )
}

/** Asks how an article was made on every topic where wrong advice can hurt. */
export function checkMethodNote(note: string | undefined, article: unknown): Verdict {
  return !isSensitive(article) || Boolean(note) || 'Tell readers what the article rests on.'
}

/** Asks for a reviewer on every topic where wrong advice can hurt. */
export function checkReviewer(reviewer: unknown, article: unknown): Verdict {
  if (!isSensitive(article) || reviewer) return true
  return 'Have a qualified person review this article and name them here.'
}

/** Asks for a source on every topic where wrong advice can hurt. */
export function checkSources(body: unknown, article: unknown): Verdict {
  if (!isSensitive(article)) return true
  const isCited = records(body)
    .flatMap(({markDefs}) => records(markDefs))
    .some(({_type}) => _type === 'citation')
  return (
    isCited || 'Readers want to check: mark the words that rest on a source, and name it there.'
  )
}

function isSensitive(article: unknown): boolean {
  const sensitivity = isRecord(article) ? article['sensitivity'] : undefined
  return sensitivity !== undefined && sensitivity !== 'none'
}
