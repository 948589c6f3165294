import {booleanContains} from '@turf/boolean-contains'
import {booleanIntersects} from '@turf/boolean-intersects'
import {distance} from '@turf/distance'
import {z} from 'zod'

const position = z.array(z.number()).min(2)
const line = z.array(position).min(2)
const ring = z
  .array(position)
  .min(4)
  .refine((positions) => String(positions.at(0)) === String(positions.at(-1)))
const polygon = z.array(ring).min(1)

/** RFC 7946, section 3.1. Features are no geo values. */
const simple = z.discriminatedUnion('type', [
  z.object({type: z.literal('Point'), coordinates: position}),
  z.object({type: z.literal('LineString'), coordinates: line}),
  z.object({type: z.literal('Polygon'), coordinates: polygon}),
])
const compound = z.discriminatedUnion('type', [
  z.object({type: z.literal('MultiPoint'), coordinates: z.array(position)}),
  z.object({type: z.literal('MultiLineString'), coordinates: z.array(line)}),
  z.object({type: z.literal('MultiPolygon'), coordinates: z.array(polygon)}),
])
const collection = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.unknown()),
})

/** A position as the Studio's `geopoint` has it: one of `lng` and `lon`. */
const latLng = z.union([
  z.object({lat: z.number(), lng: z.number(), lon: z.undefined().optional()}),
  z.object({lat: z.number(), lon: z.number(), lng: z.undefined().optional()}),
])

/** A point, a line or a polygon: what every geo value is made of. */
export type Shape = z.infer<typeof simple>

/** Collections may hold collections; deeper than this they are no geo values. */
const MAX_DEPTH = 8

/**
 * The shapes of a geo value; `null` for everything that is none.
 * Source: GROQ specification, "Geography Extension", geo type.
 */
export function shapesOf(value: unknown, depth = 0): readonly Shape[] | null {
  const point = latLng.safeParse(value).data
  if (point) {
    const {lat, lng = point.lon} = point
    return lng === undefined ? null : [pointAt(lng, lat)]
  }
  const shape = simple.safeParse(value).data
  if (shape) return [shape]
  const parts = compound.safeParse(value).data
  if (parts) return partsOf(parts)
  const members = collection.safeParse(value).data
  if (!members || depth === MAX_DEPTH) return null
  const shapes = members.geometries.map((member) => shapesOf(member, depth + 1))
  return shapes.includes(null) ? null : shapes.flatMap((known) => known ?? [])
}

/** A GeoJSON point; longitude comes first (RFC 7946, section 3.1.1). */
export function pointAt(lng: number, lat: number): Shape {
  return {type: 'Point', coordinates: [lng, lat]}
}

/** Whether every shape of the second lies within one shape of the first, on a plane. */
export function contains(outer: readonly Shape[], inner: readonly Shape[]): boolean {
  return (
    inner.length > 0 && inner.every((part) => outer.some((whole) => containsShape(whole, part)))
  )
}

/** Whether they share any point, on a plane. */
export function intersects(left: readonly Shape[], right: readonly Shape[]): boolean {
  return left.some((one) => right.some((other) => booleanIntersects(one, other)))
}

/** The distance in metres between two points on a sphere; `null` for other shapes. */
export function distanceBetween(left: readonly Shape[], right: readonly Shape[]): number | null {
  const [from, to] = [left[0], right[0]]
  if (left.length !== 1 || right.length !== 1) return null
  if (from?.type !== 'Point' || to?.type !== 'Point') return null
  return distance(from.coordinates, to.coordinates, {units: 'meters'})
}

/** How many positions the shapes have: comparing two costs the product of theirs. */
export function positionsOf(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape) => {
    if (shape.type === 'Point') return sum + 1
    if (shape.type === 'LineString') return sum + shape.coordinates.length
    return sum + shape.coordinates.reduce((all, edge) => all + edge.length, 0)
  }, 0)
}

/** The library refuses pairs in which the first has fewer dimensions than the second. */
const DIMENSIONS = {Point: 0, LineString: 1, Polygon: 2} as const

function containsShape(outer: Shape, inner: Shape): boolean {
  return DIMENSIONS[outer.type] >= DIMENSIONS[inner.type] && booleanContains(outer, inner)
}

function partsOf({type, coordinates}: z.infer<typeof compound>): readonly Shape[] {
  switch (type) {
    case 'MultiPoint':
      return coordinates.map((part) => ({type: 'Point', coordinates: part}))
    case 'MultiLineString':
      return coordinates.map((part) => ({type: 'LineString', coordinates: part}))
    case 'MultiPolygon':
      return coordinates.map((part) => ({type: 'Polygon', coordinates: part}))
  }
}
