/**
 * The first `needed` rows in an order, which no two of them share. Where they are few, the others
 * are only compared with the last of them.
 */
export function firstInOrder<Sorted>(
  rows: readonly Sorted[],
  needed: number,
  compare: (left: Sorted, right: Sorted) => number,
): Sorted[] {
  if (rows.length <= 2 * needed) return rows.toSorted(compare).slice(0, needed)
  const first = rows.slice(0, needed).sort(compare)
  for (let position = needed; position < rows.length; position++) {
    const row = rows[position]
    const last = first.at(-1)
    if (row === undefined || last === undefined || compare(row, last) >= 0) continue
    let [low, high] = [0, first.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      const candidate = first[middle]
      if (candidate !== undefined && compare(candidate, row) < 0) low = middle + 1
      else high = middle
    }
    first.splice(low, 0, row)
    first.pop()
  }
  return first
}
