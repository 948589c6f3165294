import {isRecord, type Verdict} from './verdict.ts'

/** Licences under which a picture may only be shown with the name of who made it. */
export const LICENCES_WITH_CREDIT = ['cc-by', 'permission', 'editorial'] as const

/** Refuses a picture without a credit whose licence asks for one. */
export function checkOwedCredit(figure: unknown): Verdict {
  const isOwed = LICENCES_WITH_CREDIT.some((licence) => licence === licenceOf(figure))
  if (!isOwed || hasCredit(figure)) return true
  return 'Name who made the picture, under “Credit”: its licence asks for it.'
}

/** Warns of a picture of which nothing says who made it and whether it may be shown. */
export function checkCredit(figure: unknown): Verdict {
  if (!isRecord(figure) || !figure['asset'] || licenceOf(figure) || hasCredit(figure)) return true
  return 'Say who made the picture, or under which licence it is shown.'
}

function licenceOf(figure: unknown): unknown {
  const licence = isRecord(figure) ? figure['licence'] : undefined
  return isRecord(licence) ? licence['kind'] : undefined
}

function hasCredit(figure: unknown): boolean {
  const credit = isRecord(figure) ? figure['credit'] : undefined
  return isRecord(credit) && Boolean(credit['text'] || credit['person'])
}
