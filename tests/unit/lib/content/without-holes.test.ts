import {expect, test} from 'vitest'
import {withName} from '@/lib/content/with-name'
import {withoutHoles} from '@/lib/content/without-holes'

test('lists lose what is gone or of another kind, at any depth', () => {
  const result: unknown = {
    cues: ['Push the floor', null, 7, {_type: 'poll'}],
    frames: [null, 7, [], {alt: 'A squat', children: [null, {text: 'x'}]}],
  }
  expect(withoutHoles(result)).toEqual({
    cues: ['Push the floor'],
    frames: [{alt: 'A squat', children: [{text: 'x'}]}],
  })
})

test('documents without a name are not linked to, but the one that was asked for stays', () => {
  const nameless = {_id: 'a', slug: 'a', title: null}
  const named = {_id: 'b', slug: 'b', name: 'Ana'}
  expect(
    withoutHoles<unknown>({
      _id: 'c',
      slug: 'c',
      title: null,
      related: [nameless, named],
      reviewer: {_id: 'd', slug: 'd', name: ' '},
    }),
  ).toEqual({_id: 'c', slug: 'c', title: null, related: [named], reviewer: null})
})

test('a result that is not there stays away', () => {
  expect(withoutHoles(null)).toBeNull()
})

test('a page always has something to call its document by', () => {
  expect(withName({title: ' '})).toEqual({title: 'Untitled'})
  expect(withName({name: 'Ana'})).toEqual({name: 'Ana'})
})
