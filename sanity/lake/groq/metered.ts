import {DateTime, type ExprNode, type FuncCallNode} from 'groq-js'
import {environmentCall} from './environment.ts'
import type {Meter} from './meter.ts'
import {readNativeCall} from './native-call.ts'
import {referencesAny} from './reference-search.ts'
import {forEachChild} from './syntax-tree.ts'

/** What sorting or scoring a row costs beyond its keys. */
const ROW_UNITS = 6

/** Functions that look at every element of a list or every character of a text. */
const SCANNING = new Set(['array', 'math', 'string'])
const SCANNING_GLOBALS = new Set(['count', 'dateTime', 'length', 'lower', 'string', 'upper'])

/**
 * Makes a node spend what its own evaluation costs beyond a constant: loops their rows times the
 * size of their body, walks through values the size of those. What its children cost is theirs.
 */
export function metered(node: ExprNode): ExprNode {
  switch (node.type) {
    case 'Filter':
    case 'FlatMap':
    case 'Map':
      return {...node, base: scanned(node.base, 1 + weightOf(node.expr))}
    case 'PipeFuncCall': {
      const weights = node.args.map(weightOf)
      const units = weights.reduce((sum, weight) => sum + weight, ROW_UNITS)
      return {...node, base: scanned(node.base, units)}
    }
    case 'OpCall':
      if (node.op === 'in') return {...node, left: scanned(node.left), right: scanned(node.right)}
      return node.op === '+' && readNativeCall(node) === null ? scanned(node) : node
    case 'Array':
      return node.elements.some((element) => element.isSplat) ? scanned(node) : node
    case 'Object':
      return {
        ...node,
        attributes: node.attributes.map((entry) =>
          entry.type === 'ObjectAttributeValue' ? entry : {...entry, value: scanned(entry.value)},
        ),
      }
    case 'FuncCall':
      return meteredFunction(node)
    default:
      return node
  }
}

function meteredFunction(node: FuncCallNode): ExprNode {
  const {namespace, name, args} = node
  switch (`${namespace}::${name}`) {
    case 'global::references':
      return environmentCall(
        ({meter}, item, ...targets) => referencesAny(item, targets, meter),
        [{type: 'This'}, ...args],
      )
    case 'array::intersects':
      return environmentCall(({meter}, left, right) => intersects(left, right, meter), args)
    case 'pt::text':
      return {...node, args: args.map(walked)}
    default: {
      const scans = namespace === 'global' ? SCANNING_GLOBALS.has(name) : SCANNING.has(namespace)
      return scans ? {...node, args: args.map((argument) => scanned(argument))} : node
    }
  }
}

/** Nodes that are evaluated once per row; the bodies of loops inside spend for themselves. */
function weightOf(node: ExprNode): number {
  let weight = 1
  forEachChild(node, (child, scope) => {
    if (scope === 'same' || node.type === 'Projection') weight += weightOf(child)
  })
  return weight
}

function scanned(node: ExprNode, unitsPerElement = 1): ExprNode {
  return environmentCall(
    ({meter}, value) => {
      meter.spendOnScan(value, unitsPerElement)
      return value
    },
    [node],
  )
}

function walked(node: ExprNode): ExprNode {
  return environmentCall(
    ({meter}, value) => {
      meter.spendOnWalk(value)
      return value
    },
    [node],
  )
}

/** `array::intersects` in linear time: groq-js compares all pairs. */
function intersects(left: unknown, right: unknown, meter: Meter): boolean | null {
  if (!Array.isArray(left) || !Array.isArray(right)) return null
  meter.spend(left.length + right.length)
  const known = new Set(left.flatMap(comparable))
  return right.flatMap(comparable).some((value) => known.has(value))
}

/** What `==` can find equal: primitives, null, and moments in time. */
function comparable(value: unknown): readonly unknown[] {
  if (value instanceof DateTime) return [`datetime ${value.toString()}`]
  return typeof value === 'object' && value !== null ? [] : [value ?? null]
}
