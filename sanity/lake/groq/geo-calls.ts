import type {ExprNode} from 'groq-js'
import {environmentCall} from './environment.ts'
import {
  contains,
  distanceBetween,
  intersects,
  pointAt,
  positionsOf,
  shapesOf,
  type Shape,
} from './geometry.ts'
import {unsupported} from './query-error.ts'

type Compare = (left: readonly Shape[], right: readonly Shape[]) => boolean | number | null

interface GeoFunction {
  readonly arity: number
  readonly call: (args: readonly ExprNode[]) => ExprNode
}

/** The geography functions by full name; `geo()` itself is global. */
const FUNCTIONS: ReadonlyMap<string, GeoFunction> = new Map([
  ['global::geo', {arity: 1, call: geo}],
  ['geo::latLng', {arity: 2, call: latLng}],
  ['geo::contains', {arity: 2, call: comparison(contains)}],
  ['geo::intersects', {arity: 2, call: comparison(intersects)}],
  ['geo::distance', {arity: 2, call: comparison(distanceBetween)}],
])

/**
 * A call of a geography function; `undefined` when the name is none. Values that are not
 * geographic give `null`. Throws `UnsupportedQuery` for a wrong number of arguments.
 * Source: GROQ specification, "Geography Extension".
 */
export function geoCall(name: string, args: readonly ExprNode[]): ExprNode | undefined {
  const known = FUNCTIONS.get(name)
  if (known === undefined) return undefined
  if (args.length !== known.arity) {
    throw unsupported(`Function ${name.replace('global::', '')}() has ${known.arity} arguments`)
  }
  return known.call(args)
}

function geo(args: readonly ExprNode[]): ExprNode {
  return environmentCall(({meter}, value) => {
    meter.spendOnWalk(value)
    return shapesOf(value) === null ? null : value
  }, args)
}

function latLng(args: readonly ExprNode[]): ExprNode {
  return environmentCall((_environment, lat, lng) => {
    return isWithin(lat, 90) && isWithin(lng, 180) ? pointAt(lng, lat) : null
  }, args)
}

function comparison(compare: Compare): GeoFunction['call'] {
  return (args) =>
    environmentCall(({meter}, left, right) => {
      meter.spendOnWalk(left)
      meter.spendOnWalk(right)
      const [one, other] = [shapesOf(left), shapesOf(right)]
      if (one === null || other === null) return null
      meter.spend(positionsOf(one) * positionsOf(other))
      return compare(one, other)
    }, args)
}

function isWithin(degrees: unknown, limit: number): degrees is number {
  return typeof degrees === 'number' && Math.abs(degrees) <= limit
}
