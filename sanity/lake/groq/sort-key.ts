import {compareIds} from './sorted-ids.ts'

/** A value as GROQ's `order()` sees it. */
export interface SortKey {
  readonly rank: number
  readonly value: unknown
}

/** The order of types in GROQ's `order()`; everything that is not listed ties at the end. */
const RANKS: Readonly<Record<string, number>> = {number: 2, string: 3, boolean: 4}
const UNORDERED = 100

/** The key of a JSON value. */
export function sortKey(value: unknown): SortKey {
  const rank = RANKS[typeof value] ?? UNORDERED
  return {rank, value: rank === UNORDERED ? null : value}
}

/** Negative when `left` comes first, 0 when they tie. */
export function compareSortKeys(left: SortKey, right: SortKey): number {
  if (left.rank !== right.rank) return left.rank - right.rank
  const a = left.value
  const b = right.value
  if (typeof a === 'string' && typeof b === 'string') return compareIds(a, b)
  return Number(a) - Number(b)
}
