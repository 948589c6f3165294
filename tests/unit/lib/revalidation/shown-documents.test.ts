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

test('documents without a page are named by their id', () => {
  const result = {
    _type: 'article',
    slug: 'hips',
    body: [{markDefs: [{_type: 'citation', sources: [{_id: 's-1', _type: 'source'}]}]}],
    authors: [{affiliations: [{organization: {_id: 'o-1', _type: 'organization', slug: 'no'}}]}],
    shared: {_id: 'c-1', _type: 'sharedCallToAction'},
  }
  expect(shownDocuments(result)).toEqual([
    'article:hips',
    'source:s-1',
    'organization:o-1',
    'sharedCallToAction:c-1',
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
