import {describe, expect, test} from 'vitest'
import {compileFilter} from '@/sanity/lake/groq/filter'
import {ask, failureOf, indexOf} from './ask.ts'

const OSLO = {_type: 'geopoint', lat: 59.9139, lng: 10.7522}
const BERGEN = {_type: 'geopoint', lat: 60.3913, lng: 5.3221}
const square = (size: number, west = 0) => [
  [
    [west, 0],
    [west + size, 0],
    [west + size, size],
    [west, size],
    [west, 0],
  ],
]
const index = indexOf(
  {_id: 'oslo', _type: 'gym', at: OSLO},
  {_id: 'bergen', _type: 'gym', at: BERGEN},
  {_id: 'nowhere', _type: 'gym', at: null},
  {_id: 'words', _type: 'gym', at: 'Oslo'},
)

describe('geo() keeps geographic values and makes null of all others', () => {
  test.each([
    ['a geopoint', OSLO],
    ['a point with lon', {lat: 1, lon: 2}],
    ['a GeoJSON point', {type: 'Point', coordinates: [1, 2]}],
    ['a point with height', {type: 'Point', coordinates: [1, 2, 3]}],
    ['many points', {type: 'MultiPoint', coordinates: [[1, 2]]}],
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      'many lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    ],
    ['a polygon', {type: 'Polygon', coordinates: square(1)}],
    ['many polygons', {type: 'MultiPolygon', coordinates: [square(1), square(2)]}],
    [
      'a collection',
      {type: 'GeometryCollection', geometries: [{type: 'Point', coordinates: [1, 2]}]},
    ],
  ])('%s', (_case, value) => {
    expect(ask(index, 'geo($value)', {params: {value}})).toEqual(value)
  })

  test.each([
    ['a number', 1],
    ['an empty object', {}],
    ['both lng and lon', {lat: 1, lng: 2, lon: 2}],
    ['a latitude in words', {lat: 'north', lng: 2}],
    ['a feature', {type: 'Feature', geometry: {type: 'Point', coordinates: [1, 2]}}],
    ['a line of one point', {type: 'LineString', coordinates: [[1, 2]]}],
    [
      'an open ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
    ],
    ['a list of points', [OSLO, BERGEN]],
    ['a collection with something else', {type: 'GeometryCollection', geometries: [1]}],
  ])('%s', (_case, value) => {
    expect(ask(index, 'geo($value)', {params: {value}})).toBeNull()
  })
})

describe('geo::latLng()', () => {
  test('makes a GeoJSON point, longitude first', () => {
    expect(ask(index, 'geo::latLng(59.9, 10.7)')).toEqual({
      type: 'Point',
      coordinates: [10.7, 59.9],
    })
  })

  test.each(['91, 0', '-91, 0', '0, 181', '"1", 2', 'null, 2'])('is null for (%s)', (args) => {
    expect(ask(index, `geo::latLng(${args})`)).toBeNull()
  })
})

describe('geo::distance()', () => {
  test('is in metres, as close to the real one as a sphere allows', () => {
    const metres = Number(
      ask(index, '*[_id == "oslo"][0]{"d": geo::distance(at, *[_id == "bergen"][0].at)}.d'),
    )
    expect(metres).toBeGreaterThan(303_000)
    expect(metres).toBeLessThan(308_000)
  })

  test('sorts and filters documents, and leaves out those without a position', () => {
    const query = `*[_type == "gym" && geo::distance(at, geo::latLng(59.9, 10.7)) < $far]
      | order(geo::distance(at, geo::latLng(59.9, 10.7)))._id`
    expect(ask(index, query, {params: {far: 10_000}})).toEqual(['oslo'])
    expect(ask(index, query, {params: {far: 1_000_000}})).toEqual(['oslo', 'bergen'])
  })

  test('is null for shapes that are no points', () => {
    const params = {area: {type: 'Polygon', coordinates: square(1)}}
    expect(ask(index, 'geo::distance($area, geo::latLng(0, 0))', {params})).toBeNull()
  })
})

describe('geo::contains() and geo::intersects() compare on a plane', () => {
  const small = {type: 'Polygon', coordinates: square(1)}
  const large = {type: 'Polygon', coordinates: square(4)}
  const far = {type: 'Polygon', coordinates: square(1, 9)}
  const inside = {type: 'Point', coordinates: [0.5, 0.5]}
  const across = {
    type: 'LineString',
    coordinates: [
      [-1, 2],
      [9, 2],
    ],
  }
  const both = {type: 'MultiPolygon', coordinates: [large.coordinates, far.coordinates]}
  const points = {
    type: 'MultiPoint',
    coordinates: [
      [0.5, 0.5],
      [9.5, 0.5],
    ],
  }

  test.each([
    ['a polygon, a point in it', large, inside, true],
    ['a polygon, one within', large, small, true],
    ['a polygon, one around', small, large, false],
    ['a polygon, a line across', large, across, false],
    ['many polygons, a point in one', both, inside, true],
    ['a polygon, points in and out of it', large, points, false],
    ['many polygons, each with one of the points', both, points, true],
    ['a point, a polygon', inside, small, false],
  ])('contains: %s', (_case, outer, inner, expected) => {
    const params = {outer, inner}
    expect(ask(index, 'geo::contains($outer, $inner)', {params})).toBe(expected)
  })

  test.each([
    ['a line across a polygon', across, large, true],
    ['polygons that overlap', small, large, true],
    ['polygons apart', small, far, false],
    ['many polygons and a point in one', both, inside, true],
    ['a line and a point beside it', across, inside, false],
  ])('intersects: %s', (_case, left, right, expected) => {
    const params = {left, right}
    expect(ask(index, 'geo::intersects($left, $right)', {params})).toBe(expected)
    expect(ask(index, 'geo::intersects($right, $left)', {params})).toBe(expected)
  })

  test.each(['geo::contains', 'geo::intersects'])('%s is null without a geo value', (name) => {
    expect(ask(index, `${name}($small, "x")`, {params: {small}})).toBeNull()
    expect(ask(index, `${name}(null, $small)`, {params: {small}})).toBeNull()
  })
})

test('the wrong number of arguments is refused before anything is read', () => {
  for (const query of ['geo()', 'geo(1, 2)', 'geo::distance(1)', 'geo::latLng(1, 2, 3)']) {
    const {status, body} = failureOf(() => ask(index, query))
    expect(status).toBe(400)
    expect(body['error']).toMatchObject({type: 'queryParseError'})
  }
})

test('a syntax error behind geo() is located in the query as it was written', () => {
  const query = '*[geo(at) == ]'
  const {body} = failureOf(() => ask(index, query))
  expect(body['error']).toMatchObject({query, start: 12})
})

test('a listener understands positions', () => {
  const filter = compileFilter('*[geo::distance(at, geo::latLng(59.9, 10.7)) < 10000]', {})
  const reader = {access: 'member', identity: 'me'} as const
  expect(filter.matches(index.get('oslo'), reader)).toBe(true)
  expect(filter.matches(index.get('bergen'), reader)).toBe(false)
})
