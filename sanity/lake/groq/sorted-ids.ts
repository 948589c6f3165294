/** Position of the first id that is not less than `id`, in UTF-16 order. */
export function lowerBound(ids: readonly string[], id: string): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const candidate = ids[middle]
    if (candidate !== undefined && candidate < id) low = middle + 1
    else high = middle
  }
  return low
}

/** Adds an id to an ascending list in place; a list is a set, so a second insertion is no change. */
export function insertId(ids: string[], id: string): void {
  // Loading from storage arrives in order: appending must not cost a search.
  const last = ids.at(-1)
  if (last === undefined || last < id) {
    ids.push(id)
    return
  }
  const position = lowerBound(ids, id)
  if (ids[position] !== id) ids.splice(position, 0, id)
}

/** Removes an id from an ascending list in place. */
export function removeId(ids: string[], id: string): void {
  const position = lowerBound(ids, id)
  if (ids[position] === id) ids.splice(position, 1)
}

/** The ids of an ascending list that begin with `prefix`. */
export function idsWithPrefix(ids: readonly string[], prefix: string): string[] {
  const start = lowerBound(ids, prefix)
  const selected: string[] = []
  for (let position = start; position < ids.length; position += 1) {
    const id = ids[position]
    if (id === undefined || !id.startsWith(prefix)) break
    selected.push(id)
  }
  return selected
}

/** Ascending union of ascending lists. */
export function unionOfIds(lists: readonly (readonly string[])[]): readonly string[] {
  const [first, ...rest] = lists.filter((list) => list.length > 0)
  if (first === undefined) return []
  if (rest.length === 0) return first
  return [...new Set(lists.flat())].toSorted(compareIds)
}

/** UTF-16 order, the order of documents in a dataset. */
export function compareIds(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
