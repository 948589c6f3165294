import type {Verdict} from './verdict.ts'

/** Refuses a count that is not a whole number above zero. */
export function checkCount(count: number | undefined): Verdict {
  if (count === undefined || (Number.isInteger(count) && count > 0)) return true
  return 'Give a whole number above zero.'
}
