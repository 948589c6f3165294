import {describe, expect, test} from 'vitest'
import {ask, indexOf} from './ask.ts'

const empty = indexOf()

describe('values', () => {
  test.each([
    ['null == null', true],
    ['{} == {}', false],
    ['[1] == [1]', false],
    ['1 / 0', null],
    ['round(-3.5)', -4],
    ['length("😀")', 1],
    ['string::length("😀a")', 2],
    ['string::length([1, 2])', null],
    ['array::unique([null, 1, null, "1", 1, {}, {}])', [null, 1, '1', {}, {}]],
    ['array::unique(1)', null],
    ['"a" in ["a"]', true],
    ['"drafts.x" in path("drafts.**")', true],
    ['"draftsx" in path("drafts.**")', false],
    ['"drafts-x.y" in path("drafts.**")', false],
    ['"a.b.c" in path("a.*")', false],
    ['"a.b.c" in path("*.*.c")', true],
    ['"a.b.c.d" in path("a.**.d")', true],
    ['"a.d" in path("a.**.d")', false],
    ['path(1)', null],
    ['sanity::partOfVariant("v")', false],
    ['user::attributes()', {}],
  ])('%s', (query, expected) => {
    expect(ask(empty, query)).toEqual(expected)
  })
})

test('mixed types are ordered number, string, boolean, rest; ties keep the order of ids', () => {
  const index = indexOf(
    {_id: 'a', n: true},
    {_id: 'b', n: 'a'},
    {_id: 'c'},
    {_id: 'd', n: 3},
    {_id: 'e', n: 'Z'},
    {_id: 'f', n: {x: 1}},
    {_id: 'g', n: 3},
  )
  const ids = (order: string) => ask(index, `*[_type == "article"] | order(${order})[0...7]._id`)
  expect(ids('n')).toEqual(['d', 'g', 'e', 'b', 'a', 'c', 'f'])
  expect(ids('n desc')).toEqual(['c', 'f', 'a', 'b', 'e', 'd', 'g'])
})

describe('match', () => {
  const matches = (text: string, pattern: string) =>
    ask(empty, '$text match $pattern', {params: {text, pattern}})

  test.each([
    ['Back pain, explained', 'pain', true],
    ['Back pain, explained', 'PAIN back', true],
    ['Back pain', 'pai', false],
    ['Back pain', 'pai*', true],
    ['Back pain', '*ck p*n', true],
    ['Back pain', 'b*k*x', false],
    ['aba', 'ab*ba', false],
    ['e.g. squats', 'eg', true],
    ['Back pain', '', false],
  ])('%s match %s is %s', (text, pattern, expected) => {
    expect(matches(text, pattern)).toBe(expected)
  })

  test('looks through lists and ignores what is no text', () => {
    expect(ask(empty, '["a", null, 3, "b c"] match ["a", "c"]')).toBe(true)
    expect(ask(empty, '"a" match ["a", 1]')).toBe(false)
  })

  test('answers at once for patterns that break regular expressions', () => {
    const started = performance.now()
    expect(matches('a'.repeat(5000), `${'a*'.repeat(40)}b`)).toBe(false)
    expect(
      ask(empty, '$id in path($pattern)', {
        params: {id: 'a.'.repeat(500), pattern: `${'**.'.repeat(40)}b`},
      }),
    ).toBe(false)
    expect(matches('.'.repeat(50_000), 'x')).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
