import {expect, test} from 'vitest'
import {readQueryParams} from '../../../../sanity/lake/groq/params.ts'
import {failureOf} from './ask.ts'

test('parameters are the JSON of entries that begin with a dollar sign', () => {
  const search = new URLSearchParams([
    ['query', '*'],
    ['$id', '"a"'],
    ['$list', '[1,null]'],
    ['$none', 'undefined'],
    ['$__proto__', '{"polluted":true}'],
  ])
  expect(readQueryParams(search)).toEqual({id: 'a', list: [1, null]})
  expect({}).not.toHaveProperty('polluted')
})

test('parameters are nested 64 levels deep at most', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  expect(readQueryParams([['$x', nested(63)]])).toHaveProperty('x')
  expect(failureOf(() => readQueryParams([['$x', nested(64)]])).status).toBe(400)
})

test('a parameter that is no JSON is answered 400', () => {
  expect(failureOf(() => readQueryParams([['$id', 'a']])).status).toBe(400)
})
