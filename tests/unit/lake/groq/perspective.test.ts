import {describe, expect, test} from 'vitest'
import {parsePerspective, seesStored} from '../../../../sanity/lake/groq/perspective.ts'
import type {QueryRequest} from '../../../../sanity/lake/groq/run-query.ts'
import {ask, failureOf, indexOf, stored} from './ask.ts'

const index = indexOf(
  {_id: 'a', title: 'published', next: {_ref: 'b'}},
  {_id: 'drafts.a', title: 'draft', next: {_ref: 'b'}},
  {_id: 'versions.r1.a', title: 'r1'},
  {_id: 'versions.r2.a', title: 'r2'},
  {_id: 'drafts.b', title: 'only a draft'},
  {_id: 'c', title: 'going away'},
  {_id: 'versions.r2.c', title: 'gone', _system: {delete: true}},
  {_id: '_.releases.r1', _type: 'system.release', title: 'Release'},
)

const titles = (perspective: string, request: Partial<QueryRequest> = {}) =>
  ask(index, '*[_type == "article"].title', {...request, perspective})

describe('a perspective shows', () => {
  test.each([
    ['published', ['published', 'going away']],
    ['drafts', ['draft', 'only a draft', 'going away']],
    ['previewDrafts', ['draft', 'only a draft', 'going away']],
    ['r1', ['r1', 'going away']],
    ['r2', ['r2']],
    ['r1,r2', ['r1']],
    ['r2,r1', ['r2']],
    ['r1,drafts', ['r1', 'only a draft', 'going away']],
    ['unknown,drafts', ['draft', 'only a draft', 'going away']],
    ['unknown', ['published', 'going away']],
  ])('%s', (perspective, expected) => {
    expect(titles(perspective)).toEqual(expected)
    expect(ask(index, 'count(*[_type == "article"])', {perspective})).toBe(expected.length)
  })

  test('every stored document when it is raw', () => {
    expect(ask(index, 'count(*)', {perspective: 'raw'})).toBe(8)
  })

  test('releases to members, whatever the perspective', () => {
    for (const perspective of ['raw', 'published', 'drafts']) {
      expect(ask(index, 'releases::all()[].title', {perspective})).toEqual(['Release'])
    }
  })
})

describe('a draft under the drafts perspective', () => {
  test('has the published id and tells its own', () => {
    expect(ask(index, '*[_id == "a"][0]{_id, _originalId}', {perspective: 'drafts'})).toEqual({
      _id: 'a',
      _originalId: 'drafts.a',
    })
    expect(ask(index, '*[_id == "c"][0]._originalId', {perspective: 'drafts'})).toBe('c')
    expect(ask(index, '*[_id == "drafts.a"]', {perspective: 'drafts'})).toEqual([])
    expect(ask(index, '*[_originalId == "drafts.a"]._id', {perspective: 'drafts'})).toEqual(['a'])
  })

  test('is what references to the published id find', () => {
    const query = '*[_id == "a"][0].next->title'
    expect(ask(index, query, {perspective: 'drafts'})).toBe('only a draft')
    expect(ask(index, query, {perspective: 'published'})).toBeNull()
  })

  test('is one object however often it is asked for, until it changes', () => {
    const draft = () => ask(index, '*[_id == "b"][0]', {perspective: 'drafts'})
    const first = draft()
    expect(draft()).toBe(first)
    index.apply([{documentId: 'drafts.b', after: stored({_id: 'drafts.b', title: 'only a draft'})}])
    expect(draft()).not.toBe(first)
  })
})

describe('anonymous readers', () => {
  test.each(['raw', 'published', 'drafts', 'r1', 'r2,drafts'])(
    'see no dotted id in %s',
    (perspective) => {
      expect(titles(perspective, {access: 'anonymous'})).toEqual(['published', 'going away'])
      const query = '*[_id == "a"][0].next->title'
      expect(ask(index, query, {access: 'anonymous', perspective})).toBeNull()
    },
  )
})

describe('the API version decides', () => {
  test.each([
    ['2025-02-19', 'published'],
    ['v2026-01-01', 'published'],
    ['X', 'published'],
    ['2025-02-18', 'raw'],
    ['1', 'raw'],
  ])('the default perspective: %s', (apiVersion, expected) => {
    expect(parsePerspective(undefined, apiVersion)).toBe(expected)
  })

  test('whether raw has versions', () => {
    const request = {perspective: 'raw', apiVersion: '2024-01-01'}
    expect(ask(index, 'count(*[_id in path("versions.**")])', request)).toBe(0)
    expect(ask(index, 'count(*[_id in path("versions.**")])')).toBe(3)
  })
})

test.each(['raw,drafts', 'drafts,raw', 'r1.x', 'a b'])('%s is no perspective', (perspective) => {
  const {status} = failureOf(() => ask(index, '*', {perspective}))
  expect(status).toBe(400)
})

test('a listener sees the stored documents of the layers of its perspective', () => {
  const sees = (id: string, perspective: 'raw' | 'published' | readonly string[]) =>
    seesStored(stored({_id: id}), {access: 'member', apiVersion: 'X', perspective})
  expect(sees('drafts.a', 'raw')).toBe(true)
  expect(sees('drafts.a', 'published')).toBe(false)
  expect(sees('drafts.a', ['drafts'])).toBe(true)
  expect(sees('versions.r1.a', ['drafts'])).toBe(false)
  expect(sees('versions.r1.a', ['r1'])).toBe(true)
  expect(sees('a', ['r1'])).toBe(true)
  const visitor = {access: 'anonymous', apiVersion: 'X', perspective: 'raw'} as const
  expect(seesStored(stored({_id: 'drafts.a'}), visitor)).toBe(false)
})
