import {expect, test} from 'vitest'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {readTag, readTime} from '@/lib/revalidation/tags'

test('documents are found at any depth, once, whichever form their slug has', () => {
  const result = {
    _type: 'article',
    slug: 'hips',
    authors: [{_type: 'person', slug: 'ana'}],
    body: [
      {_type: 'block', markDefs: [{reference: {_type: 'program', slug: {current: 'builder'}}}]},
      {_type: 'exerciseCard', exercise: {_type: 'exercise', slug: 'hinge'}},
    ],
    related: [{_type: 'article', slug: 'ankles', authors: [{_type: 'person', slug: 'ana'}]}, null],
  }
  expect(shownDocuments(result)).toEqual([
    'article:hips',
    'person:ana',
    'program:builder',
    'exercise:hinge',
    'article:ankles',
  ])
})

test('objects without a page or without a slug have no tag', () => {
  expect(shownDocuments([{_type: 'figure', slug: 'x'}, {_type: 'person', slug: null}, 7])).toEqual(
    [],
  )
})

test('a page began to read at its earliest reading time', () => {
  expect(readTime(['article:a', readTag(30), readTag(20)])).toBe(20)
  expect(readTime(['article:a'])).toBeUndefined()
})
