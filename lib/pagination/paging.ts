/** How many entries one page of a list has. Articles come in fours (article-list), exercises in threes. */
export const PAGE_LENGTHS = {article: 12, program: 12, exercise: 24, person: 24} as const

/** Where a page stands in its list. */
export interface Paging {
  /** From 1. */
  page: number
  /** How many pages there are: at least one, which may be empty. */
  pages: number
  /** How many entries all pages have together. */
  total: number
}

/** One page of a list. */
export interface ListPage<Item> {
  items: readonly Item[]
  paging: Paging
}

/** Tells whether a page lies beyond the last one of its list. */
export function isBeyond({items, paging}: ListPage<unknown>): boolean {
  return items.length === 0 && paging.page > 1
}

/** The part of a list that is on a page, as parameters of a GROQ slice `[$start...$end]`. */
export function sliceOf(page: number, length: number): {start: number; end: number} {
  return {start: (page - 1) * length, end: page * length}
}

/** Where page `page` stands among `total` entries. */
export function pagingOf(page: number, total: number, length: number): Paging {
  return {page, pages: Math.max(1, Math.ceil(total / length)), total}
}

/**
 * The number in `/page/2`; `undefined` for what is not written as a positive whole number, so that
 * every page has one address.
 */
export function readPageNumber(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

/** The address of a page of a list: the first one is the list's own. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}/page/${page}`
}

/** The title of a page of a list, different for each, as search engines want it. */
export function pageTitle(title: string, {page}: Pick<Paging, 'page'>): string {
  return page === 1 ? title : `${title}, page ${page}`
}

/** A place in the row of page numbers: a page, or some that are left out. */
export type PageStep = number | 'gap'

/**
 * The page numbers worth a link: the first, the last and the neighbours of the one that is shown. A
 * gap always stands for at least two pages, since one would take no less room than its number.
 */
export function pageSteps({page, pages}: Pick<Paging, 'page' | 'pages'>): PageStep[] {
  const near = [1, 2, page - 1, page, page + 1, pages - 1, pages]
  const shown = [...new Set(near)]
    .filter((number) => number >= 1 && number <= pages)
    .toSorted((a, b) => a - b)
  return shown.flatMap((number, index): PageStep[] => {
    const previous = shown[index - 1] ?? 0
    if (number - previous === 2) return [number - 1, number]
    return number - previous > 2 ? ['gap', number] : [number]
  })
}

/** The page that a query string asks for; the first when it asks for none. */
export function readPageParam(value: unknown): number {
  return (typeof value === 'string' ? readPageNumber(value) : undefined) ?? 1
}
