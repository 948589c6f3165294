import {describe, expect, test} from 'vitest'
import {compileFilter, type FilterReader} from '../../../../sanity/lake/groq/filter.ts'
import {failureOf, indexOf, stored} from './ask.ts'

const member: FilterReader = {access: 'member', identity: 'u1'}
const anonymous: FilterReader = {access: 'anonymous', identity: ''}

describe('a filter', () => {
  test('matches documents for which it is exactly true', () => {
    const filter = compileFilter('*[_type == "article" && n > $least]', {least: 2})
    expect(filter.matches(stored({_id: 'a', n: 3}), member)).toBe(true)
    expect(filter.matches(stored({_id: 'a', n: 1}), member)).toBe(false)
    expect(filter.matches(stored({_id: 'a', n: 'text'}), member)).toBe(false)
    expect(filter.matches(null, member)).toBe(false)
  })

  test('matches everything when it is *', () => {
    expect(compileFilter('*', {}).matches(stored({_id: 'drafts.a'}), member)).toBe(true)
  })

  test.each(['*[n == 1]{title}', '*[n == 1] | order(title) [0...10]', '*[n == 1][0]'])(
    'is what stands before the rest of %s',
    (query) => {
      const filter = compileFilter(query, {})
      expect(filter.matches(stored({_id: 'a', n: 1}), member)).toBe(true)
      expect(filter.matches(stored({_id: 'a', n: 2}), member)).toBe(false)
    },
  )

  test('hides what its reader may not see', () => {
    const filter = compileFilter('*', {})
    expect(filter.matches(stored({_id: 'drafts.a'}), anonymous)).toBe(false)
    expect(filter.matches(stored({_id: 'a'}), anonymous)).toBe(true)
    const published = {...member, perspective: 'published'} as const
    expect(filter.matches(stored({_id: 'drafts.a'}), published)).toBe(false)
    const old = {...member, apiVersion: '2021-06-07'}
    expect(filter.matches(stored({_id: 'versions.r1.a'}), old)).toBe(false)
    expect(filter.matches(stored({_id: 'versions.r1.a'}), member)).toBe(true)
  })

  test('knows its reader', () => {
    const filter = compileFilter('*[owner == identity()]', {})
    expect(filter.matches(stored({_id: 'a', owner: 'u1'}), member)).toBe(true)
  })

  test('follows references only in documents that it is given', () => {
    const filter = compileFilter('*[author->name == "Ana"]', {})
    const article = stored({_id: 'a', author: {_ref: 'p'}})
    const documents = indexOf({_id: 'p', name: 'Ana'})
    expect(filter.matches(article, member)).toBe(false)
    expect(filter.matches(article, {...member, documents})).toBe(true)
  })

  test.each(['*[', 'count(*[n == 1])', '{"a": 1}', '*[nonsense(1)]', '*[_id == $missing]'])(
    'is refused with 400: %s',
    (query) => {
      expect(failureOf(() => compileFilter(query, {})).status).toBe(400)
    },
  )
})

describe('the hints of a filter', () => {
  const hints = (query: string) => {
    const {ids, types} = compileFilter(query, {ids: ['a', 'drafts.a'], type: 'article'})
    return {ids, types}
  }

  test.each([
    ['*', null, null],
    ['*[_id in $ids]', ['a', 'drafts.a'], null],
    ['*[_id == "a" || _id == "b"]', ['a', 'b'], null],
    ['*[_type == $type && n > 1]', null, ['article']],
    ['*[_type == "a" && _id == "x"]', ['x'], ['a']],
    ['*[_type in ["a", "b"]]', null, ['a', 'b']],
    ['*[_type == "a" || n == 1]', null, null],
    ['*[_id == null]', [], null],
    ['*[_id in path("drafts.**")]', null, null],
    ['*[_id in *[_type == "x"]._id]', null, null],
  ])('%s', (query, ids, types) => {
    expect(hints(query)).toEqual({ids, types})
  })
})
