import {describe, expect, test} from 'vitest'
import type {SampleDocument} from '@/sanity/content/document.ts'
import {cover, exerciseFrame} from '@/sanity/content/image.ts'
import {drawingName, placeDrawings, plannedDrawings} from '@/sanity/tools/place-drawings.ts'

const document: SampleDocument = {
  _id: 'article-test',
  _type: 'article',
  _createdAt: '2026-01-01T00:00:00.000Z',
  mainImage: cover('how-to-hinge', 'A hinge'),
  body: [
    exerciseFrame('push-up', 1, {alt: 'Low'}),
    {_type: 'gallery', images: [exerciseFrame('push-up', 0, {alt: 'High'})]},
    exerciseFrame('push-up', 1, {alt: 'Low again'}),
  ],
}

test('every drawing is planned once, wherever it stands', () => {
  expect(plannedDrawings([document, document]).map(drawingName)).toEqual([
    'cover-how-to-hinge-0',
    'exercise-push-up-1',
    'exercise-push-up-0',
  ])
})

describe('placing drawings', () => {
  const assetIds = new Map(
    plannedDrawings([document]).map((plan) => {
      const name = drawingName(plan)
      return [name, `image-${name}`]
    }),
  )

  test('turns each drawing into a reference to its asset and keeps the rest of the figure', () => {
    expect(placeDrawings(document, assetIds)['mainImage']).toEqual({
      _type: 'figure',
      asset: {_type: 'reference', _ref: 'image-cover-how-to-hinge-0'},
      alt: 'A hinge',
      credit: {text: 'Drawing: Chalkline'},
      licence: {kind: 'own'},
    })
  })

  test('leaves no drawing behind, however deep', () => {
    const placed = placeDrawings(document, assetIds)
    expect(plannedDrawings([placed])).toEqual([])
    expect(JSON.stringify(placed)).toContain('image-exercise-push-up-0')
  })

  test('refuses a drawing that was not uploaded', () => {
    expect(() => placeDrawings(document, new Map())).toThrow('cover-how-to-hinge-0')
  })
})
