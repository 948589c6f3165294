import {readPageNumber} from './paging'

/** Which of a document's lists an address names, and which page of it. */
export interface ListPath<Name extends string> {
  name: Name
  page: number
}

/**
 * Reads what follows a document's address: `page/2` is a page of its main list, `reviewed` and
 * `reviewed/page/2` are pages of another. `undefined` when it names none of the lists.
 */
export function readListPath<Name extends string>(
  segments: readonly string[],
  lists: {main: Name; others: readonly Name[]},
): ListPath<Name> | undefined {
  const [first, ...rest] = segments
  const other = lists.others.find((name) => name === first)
  if (other !== undefined && rest.length === 0) return {name: other, page: 1}
  const [word, number, ...more] = other === undefined ? segments : rest
  if (word !== 'page' || number === undefined || more.length > 0) return undefined
  const page = readPageNumber(number)
  return page === undefined ? undefined : {name: other ?? lists.main, page}
}
