import {isRecord, type Verdict} from './verdict.ts'

/** Refuses a count that is not a whole number above zero. */
export function checkCount(count: number | undefined): Verdict {
  if (count === undefined || (Number.isInteger(count) && count > 0)) return true
  return 'Give a whole number above zero.'
}

/** Refuses the end of a range that does not lie above its beginning. */
export function checkRange(upTo: number | undefined, quantity: unknown): Verdict {
  const value = isRecord(quantity) ? quantity['value'] : undefined
  if (upTo === undefined || (typeof value === 'number' && upTo > value)) return true
  return 'The end of the range must lie above its beginning.'
}
