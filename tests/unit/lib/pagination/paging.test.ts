import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readListPath} from '@/lib/pagination/list-path'
import {
  pagePath,
  pageSteps,
  pagingOf,
  readPageNumber,
  readPageParam,
  sliceOf,
} from '@/lib/pagination/paging'

const totals = fc.integer({min: 0, max: 5_000})
const lengths = fc.integer({min: 1, max: 100})

describe('the pages of a list', () => {
  test('have every entry exactly once', () => {
    fc.assert(
      fc.property(totals, lengths, (total, length) => {
        const all = Array.from({length: total}, (_, index) => index)
        const {pages} = pagingOf(1, total, length)
        const paged = Array.from({length: pages}, (_, index) => {
          const {end, start} = sliceOf(index + 1, length)
          return all.slice(start, end)
        })
        expect(paged.flat()).toEqual(all)
        // No page but the only one is empty.
        expect(paged.every((page) => page.length > 0)).toBe(total > 0)
      }),
    )
  })

  test('are one, even when there is nothing to show', () => {
    expect(pagingOf(1, 0, 12)).toEqual({page: 1, pages: 1, total: 0})
  })

  test('have one address each; the first has that of the list', () => {
    expect(pagePath('/articles', 1)).toBe('/articles')
    expect(pagePath('/articles', 2)).toBe('/articles/page/2')
  })
})

test.each(['0', '01', '-1', '1.5', '1e3', ' 2', '', 'two', '9999999', '٢'])(
  '%j is not the number of a page',
  (text) => {
    expect(readPageNumber(text)).toBeUndefined()
    expect(readPageParam(text)).toBe(1)
  },
)

test('a page number is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 999_999}), (page) => {
      expect(readPageNumber(String(page))).toBe(page)
    }),
  )
  expect(readPageParam(['2', '3'])).toBe(1)
})

describe('the row of page numbers', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, 'gap', 8, 9]],
    [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [10, 20, [1, 2, 'gap', 9, 10, 11, 'gap', 19, 20]],
  ])('on page %i of %i is %j', (page, pages, steps) => {
    expect(pageSteps({page, pages})).toEqual(steps)
  })

  test('ascends, has both ends and the page itself, and leaves out two pages or more at a time', () => {
    const places = fc
      .integer({min: 1, max: 400})
      .chain((pages) =>
        fc.record({pages: fc.constant(pages), page: fc.integer({min: 1, max: pages})}),
      )
    fc.assert(
      fc.property(places, ({page, pages}) => {
        const steps = pageSteps({page, pages})
        const numbers = steps.filter((step) => step !== 'gap')
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
        expect(numbers).toEqual(expect.arrayContaining([1, page, pages]))
        expect(steps.length).toBeLessThanOrEqual(9)
        steps.forEach((step, index) => {
          if (step !== 'gap') return
          const [before, after] = [steps[index - 1], steps[index + 1]]
          expect(Number(after) - Number(before)).toBeGreaterThan(2)
        })
      }),
    )
  })
})

describe('what follows a document’s address', () => {
  const lists = {main: 'articles', others: ['programs', 'reviewed']} as const

  test.each([
    [['page', '2'], {name: 'articles', page: 2}],
    [['reviewed'], {name: 'reviewed', page: 1}],
    [['reviewed', 'page', '3'], {name: 'reviewed', page: 3}],
    [['page', '1'], {name: 'articles', page: 1}],
  ])('%j is a page of a list', (segments, path) => {
    expect(readListPath(segments, lists)).toEqual(path)
  })

  test.each([
    [['articles']],
    [['page']],
    [['page', 'two']],
    [['page', '2', 'more']],
    [['reviewed', '2']],
    [['reviewed', 'page']],
    [['nothing', 'page', '2']],
  ])('%j is none', (segments) => {
    expect(readListPath(segments, lists)).toBeUndefined()
  })
})
