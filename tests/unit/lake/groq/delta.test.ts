import {describe, expect, test} from 'vitest'
import {checkDelta, evaluateDelta} from '../../../../sanity/lake/groq/delta.ts'
import {ask, failureOf, indexOf, stored} from './ask.ts'
import type {JsonObject} from '../../../../sanity/lake/documents/types.ts'

const now = new Date('2026-11-22T12:00:00Z')
const side = (content: JsonObject | null) => content && stored({_id: 'a', ...content})

const matches = (filter: string, before: JsonObject | null, after: JsonObject | null) =>
  evaluateDelta({filter}, {before: side(before), after: side(after), now}).matched

describe('a webhook filter', () => {
  test('reads the document after the change, or before a deletion', () => {
    expect(matches('n == 2', {n: 1}, {n: 2})).toBe(true)
    expect(matches('n == 1', {n: 1}, {n: 2})).toBe(false)
    expect(matches('n == 1', {n: 1}, null)).toBe(true)
  })

  test('knows the operation and both sides', () => {
    expect(matches('delta::operation() == "create"', null, {n: 1})).toBe(true)
    expect(matches('delta::operation() == "update"', {n: 1}, {n: 1})).toBe(true)
    expect(matches('delta::operation() == "delete"', {n: 1}, null)).toBe(true)
    expect(matches('before().n < after().n', {n: 1}, {n: 2})).toBe(true)
    expect(matches('before() == null', null, {n: 1})).toBe(true)
  })

  test('takes every change when it is empty', () => {
    expect(matches('', null, {})).toBe(true)
    expect(evaluateDelta({}, {before: null, after: side({}), now}).matched).toBe(true)
  })

  test('leaves drafts out by their id', () => {
    const filter = '!(_id in path("drafts.**"))'
    const draft = stored({_id: 'drafts.a'})
    expect(evaluateDelta({filter}, {before: null, after: draft, now}).matched).toBe(false)
    expect(matches(filter, null, {})).toBe(true)
  })
})

describe('delta::changedAny()', () => {
  const slug = (current: string) => ({slug: {current}})
  const tags = (...names: string[]) => ({tags: names.map((name) => ({name, note: 1}))})

  test.each<[string, JsonObject | null, JsonObject | null, boolean]>([
    ['title', {title: 'a'}, {title: 'b'}, true],
    ['title', {title: 'a', n: 1}, {title: 'a', n: 2}, false],
    ['slug', slug('a'), slug('b'), true],
    ['slug.current', slug('a'), slug('a'), false],
    ['(title, slug.current)', {title: 'x', ...slug('a')}, {title: 'x', ...slug('b')}, true],
    ['tags[].name', tags('a'), tags('b'), true],
    ['tags[].name', tags('a', 'b'), tags('a'), true],
    ['tags[name == "a"]', tags('a', 'b'), tags('a', 'c'), false],
    ['tags[name == "b"]', tags('a', 'b'), tags('a', 'c'), true],
    ['title', null, {title: 'a'}, true],
    ['title', {title: 'a'}, null, true],
    ['title', null, {n: 1}, false],
  ])('%s from %j to %j', (selector, before, after, expected) => {
    expect(matches(`delta::changedAny(${selector})`, before, after)).toBe(expected)
  })
})

describe('delta::changedOnly()', () => {
  const ignoring = '(_rev, _updatedAt, n)'

  test.each<[string, JsonObject, JsonObject, boolean]>([
    [ignoring, {title: 'a', n: 1}, {title: 'a', n: 2}, true],
    [ignoring, {title: 'a', n: 1}, {title: 'b', n: 2}, false],
    [ignoring, {title: 'a'}, {title: 'a', n: 2}, true],
    ['slug', {slug: {current: 'a'}}, {slug: {current: 'b'}}, true],
    ['tags[]', {tags: [1, 2]}, {tags: [1, 3]}, true],
    ['n', {list: [1]}, {list: [1, 2]}, false],
    ['n', {title: 'a'}, {title: 'a'}, true],
  ])('%s from %j to %j', (selector, before, after, expected) => {
    expect(matches(`delta::changedOnly(${selector})`, before, after)).toBe(expected)
  })
})

test('diff:: functions compare two values in any query', () => {
  const index = indexOf()
  expect(ask(index, 'diff::changedAny({"a": 1}, {"a": 2}, a)')).toBe(true)
  expect(ask(index, 'diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 1}, a)')).toBe(true)
  expect(ask(index, 'diff::changedAny({"l": [{"x": 1}]}, {"l": [{"x": 2}]}, l[].(x, y))')).toBe(
    true,
  )
  expect(ask(index, 'diff::changedAny({"a": {"x": 1}}, {"a": {"x": 2}}, anywhere(x > 0))')).toBe(
    true,
  )
})

describe('a webhook projection', () => {
  const body = (projection: string, before: JsonObject | null, after: JsonObject | null) =>
    evaluateDelta({projection}, {before: side(before), after: side(after), now}).body

  test('is the body', () => {
    const projection = '{_id, "old": before().title, "at": now(), "op": delta::operation()}'
    expect(body(projection, {title: 'x'}, {title: 'y'})).toEqual({
      _id: 'a',
      old: 'x',
      at: '2026-11-22T12:00:00.000Z',
      op: 'update',
    })
  })

  test('absent, sends the document after the change, or the deleted one', () => {
    expect(body('', {n: 1}, {n: 2})).toMatchObject({_id: 'a', n: 2})
    expect(body('', {n: 1}, null)).toMatchObject({_id: 'a', n: 1})
  })

  test('is not evaluated when the filter is false', () => {
    const rule = {filter: 'false', projection: '{_id}'}
    expect(evaluateDelta(rule, {before: null, after: side({}), now}).body).toBeNull()
  })
})

test.each([
  {filter: '_type =='},
  {filter: 'count(*[_type == "x"]) > 0'},
  {projection: '{"all": *}'},
  {filter: 'nonsense()'},
  {filter: 'title == $title'},
])('an invalid rule is refused: %j', (rule) => {
  expect(failureOf(() => checkDelta(rule)).status).toBe(400)
})

test('a rule that would keep the commit waiting is given up', () => {
  const list = Array.from({length: 3_000}, (_, element) => element)
  const filter = 'count(list[count(^.list[@ == -1]) > 0]) > 0'
  const {status, body} = failureOf(() => matches(filter, null, {list}))
  expect(status).toBe(400)
  expect(body['error']).toMatchObject({type: 'queryError'})
})
