import quickselect from 'quickselect'

/** The first `needed` rows in an order, which no two of them share. */
export function firstInOrder<Sorted>(
  rows: readonly Sorted[],
  needed: number,
  compare: (left: Sorted, right: Sorted) => number,
): Sorted[] {
  if (rows.length <= needed) return rows.toSorted(compare)
  const selected = rows.slice()
  quickselect(selected, needed - 1, 0, selected.length - 1, compare)
  return selected.slice(0, needed).sort(compare)
}
