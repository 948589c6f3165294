import {describe, expect, test} from 'vitest'
import {ask, failureOf, indexOf} from './ask.ts'

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
    ['path("a.b") in path("a.*")', true],
    ['path("b.a.b") in path("a.*")', false],
    ['path("a") in path("a.*")', false],
    ['path("a.b.c") in path("a.*")', false],
    ['path("a.b.c") in path("a.**")', true],
    ['path(1) in path("a.**")', null],
    ['path("a") in ["a"]', false],
    ['path(1)', null],
    ['sanity::dataset()', null],
    ['sanity::partOfVariant("v")', false],
    ['user::attributes()', {}],
    ['media::aspect({"_ref": "image-a"}, "licence")', null],
    ['documents::incomingRefCount()', null],
    ['array::intersects([1, "a", null], ["b", null])', true],
    ['array::intersects([1, {"a": 1}], ["1", {"a": 1}])', false],
    [
      'array::intersects([dateTime("2026-01-01T00:00:00Z")], [dateTime("2026-01-01T01:00:00+01:00")])',
      true,
    ],
    ['array::intersects("a", ["a"])', null],
  ])('%s', (query, expected) => {
    expect(ask(empty, query)).toEqual(expected)
  })
})

test('a text or a pattern that is too long for an id matches nothing, whatever it holds', () => {
  const params = {long: 'a'.repeat(200), many: '**.'.repeat(200)}
  expect(ask(empty, '$long in path("**")', {params})).toBe(false)
  expect(ask(empty, '"a.b" in path($many)', {params})).toBe(false)
  expect(ask(empty, `"${'a.'.repeat(63)}b" in path("a.**.b")`)).toBe(true)
})

test('paths of ids are found in paths, through the same index', () => {
  const index = indexOf({_id: 'a'}, {_id: 'a.b'}, {_id: 'a.b.c'}, {_id: 'b.c'})
  expect(ask(index, '*[path(_id) in path("*")]._id')).toEqual(['a'])
  expect(ask(index, '*[path(_id) in path("a.**")]._id')).toEqual(['a.b', 'a.b.c'])
  expect(ask(index, '*[path(_id) in path("**")]._id')).toHaveLength(4)
})

test('a query knows where it is asked', () => {
  const place = {projectId: 'p', dataset: 'd'}
  expect(ask(empty, '[sanity::projectId(), sanity::dataset()]', {place})).toEqual(['p', 'd'])
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

  // A matcher that tries every way to share out the text would not end here.
  test('answers for patterns that break regular expressions', () => {
    expect(matches('a'.repeat(5000), `${'a*'.repeat(40)}b`)).toBe(false)
    expect(
      ask(empty, '$id in path($pattern)', {
        params: {id: 'a.'.repeat(500), pattern: `${'**.'.repeat(40)}b`},
      }),
    ).toBe(false)
    expect(matches('.'.repeat(50_000), 'x')).toBe(false)
  })
})

test('documents::incomingRefCount() counts the documents that the reader sees', () => {
  const index = indexOf(
    {_id: 'p'},
    {_id: 'a', author: {_ref: 'p'}},
    {_id: 'b', body: [{marks: [{_ref: 'p'}, {_ref: 'p'}]}]},
    {_id: 'drafts.a', author: {_ref: 'p'}},
  )
  const query = '*[_id == "p"][0]{"count": documents::incomingRefCount()}.count'
  expect(ask(index, query)).toBe(3)
  expect(ask(index, query, {perspective: 'published'})).toBe(2)
  expect(ask(index, query, {access: 'anonymous'})).toBe(2)
  expect(ask(index, '*[documents::incomingRefCount() > 0]._id')).toEqual(['p'])
})

describe('score()', () => {
  const index = indexOf({_id: 'a', t: 'x'}, {_id: 'b', t: 'y'})

  test.each(['*', '*[0..-1]', '*[_type == "article"]', '* | order(_id)'])('works on %s', (base) => {
    expect(ask(index, `${base} | score(t match "y") {_id, "hit": _score > 0}`)).toEqual([
      {_id: 'b', hit: true},
      {_id: 'a', hit: false},
    ])
  })

  test.each(['*{t} | score(a == 1)', '*[0] | score(a == 1)', 'score(a == 1)', '*.t | score(true)'])(
    '%s is refused',
    (query) => {
      const {status, body} = failureOf(() => ask(index, query))
      expect(status).toBe(400)
      expect(body['error']).toMatchObject({type: 'queryParseError'})
    },
  )
})
