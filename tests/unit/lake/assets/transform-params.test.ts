import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {imageGeometry, type Size} from '../../../../sanity/lake/assets/image-geometry.ts'
import {MAX_OUTPUT_SIDE} from '../../../../sanity/lake/assets/limits.ts'
import {
  parseDownloadParams,
  parseTransformParams,
} from '../../../../sanity/lake/assets/transform-params.ts'
import {LakeError} from '../../../../sanity/lake/errors.ts'

const parse = (query: string) => parseTransformParams(new URLSearchParams(query))

test.each([
  'w=0',
  'w=-3',
  'w=NaN',
  'w=',
  'w=1e3',
  'h=Infinity',
  'dpr=0',
  'q=101',
  'q=high',
  'blur=-1',
  'sharp=101',
  'sat=-101',
  'fit=stretch',
  'crop=top,bottom',
  'crop=middle',
  'rect=0,0,10',
  'rect=0,0,0,10',
  'rect=a,b,c,d',
  'fp-x=1.5&crop=focalpoint',
  'flip=x',
  'or=45',
  'bg=red',
  'bg=12345',
  'pad=-1',
  'fm=bmp',
  'frame=2',
  'invert=yes',
])('%s is refused with a sentence that names the parameter', (query) => {
  const name = query.slice(0, query.indexOf('='))
  expect(() => parse(query)).toThrow(`"${name}"`)
})

test('unknown parameters are ignored', () => {
  expect(parse('border=3&w=20&nonsense')).toEqual(parse('w=20'))
})

test.each([
  ['fff', {r: 255, g: 255, b: 255, alpha: 1}],
  ['0f80', {r: 255, g: 136, b: 0, alpha: 0}],
  ['%23102030', {r: 16, g: 32, b: 48, alpha: 1}],
  ['80102030', {r: 16, g: 32, b: 48, alpha: 128 / 255}],
])('bg=%s reads as a colour with its alpha first', (text, colour) => {
  expect(parse(`bg=${text}`).background).toEqual(colour)
})

test('a side, two sides and a focal point say where a crop is taken', () => {
  expect(parse('crop=top').anchor).toEqual({kind: 'point', x: 0.5, y: 0})
  expect(parse('crop=bottom,right').anchor).toEqual({kind: 'point', x: 1, y: 1})
  expect(parse('crop=focalpoint&fp-x=.2&fp-y=.8').anchor).toEqual({kind: 'point', x: 0.2, y: 0.8})
  expect(parse('fp-x=0.2').anchor).toEqual({kind: 'point', x: 0.5, y: 0.5})
})

test('pjpg asks for a progressive JPEG and auto is a list', () => {
  expect(parse('fm=pjpg')).toMatchObject({format: 'jpg', progressive: true})
  expect(parse('auto=compress,format').autoFormat).toBe(true)
})

test('dl and dlRaw are about the hand-over', () => {
  const read = (query: string) => parseDownloadParams(new URLSearchParams(query))
  expect(read('dl=a.png')).toEqual({name: 'a.png', raw: false})
  expect(read('dl=&dlRaw=true')).toEqual({name: '', raw: true})
  expect(read('')).toEqual({name: null, raw: false})
})

describe('any query', () => {
  const names = ['w', 'h', 'min-w', 'max-w', 'min-h', 'max-h', 'dpr', 'pad', 'rect', 'fit', 'crop']
  const others = ['fp-x', 'fp-y', 'q', 'fm', 'auto', 'blur', 'sharp', 'sat', 'flip', 'or', 'bg']
  const value = fc.oneof(
    fc.integer({min: -10, max: 20_000}).map(String),
    fc.double({noNaN: false}).map(String),
    fc.constantFrom('crop', 'min', 'max', 'fill', 'fillmax', 'scale', 'focalpoint', 'top,left'),
    fc.array(fc.integer({min: -50, max: 9000}), {minLength: 4, maxLength: 4}).map(String),
    fc.string(),
  )
  const query = fc
    .array(fc.tuple(fc.constantFrom(...names, ...others), value), {maxLength: 8})
    .map((pairs) => new URLSearchParams(pairs))
  const side = fc.integer({min: 1, max: 30_000})

  /** The geometry for a query, or null when the query is refused with a 400. */
  function geometry(search: URLSearchParams, source: Size) {
    try {
      const params = parseTransformParams(search)
      return {...imageGeometry(source, params), pad: params.pad}
    } catch (error) {
      if (error instanceof LakeError && error.status === 400) return null
      throw error
    }
  }

  const between = (number: number, min: number, max: number) =>
    Number.isInteger(number) && number >= min && number <= max

  test('is parsed or refused with a 400, and never asks for more than 8192 pixels', () => {
    const bounded = fc.property(query, side, side, (search, width, height) => {
      const planned = geometry(search, {width, height})
      if (!planned) return true
      const {size, canvas, pad, extract} = planned
      const region = extract ?? {left: 0, top: 0, width, height}
      return (
        between(canvas.width, 1, MAX_OUTPUT_SIDE - 2 * pad) &&
        between(canvas.height, 1, MAX_OUTPUT_SIDE - 2 * pad) &&
        between(size.width, 1, canvas.width) &&
        between(size.height, 1, canvas.height) &&
        between(region.left, 0, width - 1) &&
        between(region.top, 0, height - 1) &&
        between(region.width, 1, width - region.left) &&
        between(region.height, 1, height - region.top)
      )
    })
    expect(() => fc.assert(bounded, {numRuns: 3000})).not.toThrow()
  })
})
