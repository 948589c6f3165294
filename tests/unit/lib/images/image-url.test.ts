import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {absoluteImageUrl, imageSources} from '@/lib/images/image-url'

const asset = {_id: 'image-abc-1200x800-jpg', width: 1200, height: 800}

describe('image sources', () => {
  test('offer each width and reserve the natural shape', () => {
    expect(imageSources({asset}, {widths: [800, 400]})).toEqual({
      src: '/lake/images/chalkline/production/abc-1200x800.jpg?w=800&fit=max&auto=format',
      srcSet:
        '/lake/images/chalkline/production/abc-1200x800.jpg?w=400&fit=max&auto=format 400w, ' +
        '/lake/images/chalkline/production/abc-1200x800.jpg?w=800&fit=max&auto=format 800w',
      width: 800,
      height: 533,
    })
  })

  test('stop at the original width', () => {
    const sources = imageSources({asset}, {widths: [800, 1600, 2400]})
    expect(sources?.srcSet?.split(', ').map((entry) => entry.split(' ')[1])).toEqual([
      '800w',
      '1200w',
    ])
    expect(sources?.width).toBe(1200)
  })

  test('cut to an aspect around the hotspot', () => {
    const hotspot = {x: 1, y: 0.5, width: 0.1, height: 0.1}
    const sources = imageSources({asset, hotspot}, {widths: [400], aspect: 1})
    expect(sources).toMatchObject({width: 400, height: 400})
    expect(sources?.src).toContain('rect=400,0,800,800')
    expect(sources?.src).toContain('w=400&h=400&fit=crop')
  })

  test('leave out what the editor cropped away', () => {
    const crop = {left: 0.25, right: 0.25, top: 0, bottom: 0}
    const sources = imageSources({asset, crop}, {widths: [300]})
    expect(sources?.src).toContain('rect=300,0,600,800')
    expect(sources).toMatchObject({width: 300, height: 400})
  })

  test('serve a drawing as it is', () => {
    const drawing = {asset: {_id: 'image-abc-200x100-svg', width: 200, height: 100}}
    expect(imageSources(drawing, {widths: [100], aspect: 1})).toEqual({
      src: '/lake/images/chalkline/production/abc-200x100.svg',
      srcSet: undefined,
      width: 200,
      height: 100,
    })
  })

  test.each([null, undefined, {asset: null}, {asset: {_id: 'file-abc-pdf', width: 1, height: 1}}])(
    'are null for %j',
    (image) => {
      expect(imageSources(image, {widths: [400]})).toBeNull()
    },
  )

  test('never ask for more pixels than there are, whatever the crop', () => {
    const side = fc.double({min: 0, max: 0.45, noNaN: true})
    const crops = fc.record({left: side, right: side, top: side, bottom: side})
    const aspects = fc.option(fc.double({min: 0.3, max: 3, noNaN: true}), {nil: undefined})
    fc.assert(
      fc.property(crops, aspects, (crop, aspect) => {
        const sources = imageSources({asset, crop}, {widths: [200, 400, 800, 1600], aspect})
        for (const entry of sources?.srcSet?.split(', ') ?? []) {
          const width = Number(/(\d+)w$/.exec(entry)?.[1])
          expect(width).toBeGreaterThan(0)
          expect(width).toBeLessThanOrEqual(Math.ceil(1200 * (1 - crop.left - crop.right)))
        }
      }),
    )
  })
})

test('an image elsewhere has an address with an origin', () => {
  expect(
    absoluteImageUrl({asset}, {siteUrl: 'https://site.test', width: 1200, aspect: 16 / 9}),
  ).toBe(
    'https://site.test/lake/images/chalkline/production/abc-1200x800.jpg' +
      '?rect=0,63,1200,675&w=1200&h=675&fit=crop&auto=format',
  )
  expect(absoluteImageUrl(null, {siteUrl: 'https://site.test', width: 1200})).toBeNull()
})
