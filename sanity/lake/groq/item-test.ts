import type {ExprNode, FuncCallNode, OpCallNode} from 'groq-js'
import type {StoredDocument} from '../documents/types.ts'
import {isPrimitive, valueAt, type AttributePath} from './attribute-path.ts'
import {itemPath} from './item-path.ts'
import type {Meter} from './meter.ts'
import {referencesAny} from './reference-search.ts'
import {hoist, isClosed, readsDataset} from './scope-analysis.ts'
import {compareSortKeys, sortKey} from './sort-key.ts'
import {ungroup} from './syntax-tree.ts'

/** Whether a condition is `true` for a document, given the values of the keys. */
type Test = (document: StoredDocument, keys: readonly unknown[], meter: Meter) => boolean

/** Conditions that can be decided without groq-js, with exactly its outcome. */
export interface ItemTest {
  /** Key expressions in the scope around the filter. */
  readonly keys: readonly ExprNode[]
  /** The filter for values of the keys; what it looks at is metered. */
  over(
    keys: readonly unknown[],
    meter: Meter,
  ): (documents: readonly StoredDocument[]) => readonly StoredDocument[]
}

/**
 * Compiles the conditions of a filter when all of them are comparisons of the item's own attributes
 * with values that do not depend on it; `null` for anything else, which stays groq-js's business.
 * A row is kept only when its filter is exactly `true`, so what is `null` in GROQ is `false` here.
 */
export function compileItemTest(conditions: readonly ExprNode[]): ItemTest | null {
  const keys: ExprNode[] = []
  const slot = (key: ExprNode): number | null => {
    const hoisted = readsDataset(key) && !isClosed(key) ? null : hoist(key)
    return hoisted === null ? null : keys.push(hoisted) - 1
  }
  const test = all(conditions.map((condition) => compile(condition, slot)))
  if (test === null) return null
  return {
    keys,
    over: (values, meter) => (documents) => {
      meter.spend(documents.length * (1 + keys.length))
      return documents.filter((document) => test(document, values, meter))
    },
  }
}

type TakeSlot = (key: ExprNode) => number | null

function compile(condition: ExprNode, slot: TakeSlot): Test | null {
  const node = ungroup(condition)
  switch (node.type) {
    case 'And':
      return all([compile(node.left, slot), compile(node.right, slot)])
    case 'Or': {
      const [left, right] = [compile(node.left, slot), compile(node.right, slot)]
      return left && right && ((...item) => left(...item) || right(...item))
    }
    case 'OpCall':
      return node.op === 'in' ? membership(node, slot) : comparison(node, slot)
    case 'FuncCall':
      return functionCall(node, slot)
    default:
      return null
  }
}

function all(tests: readonly (Test | null)[]): Test | null {
  if (tests.includes(null)) return null
  const [first = () => true, ...rest] = tests.flatMap((test) => test ?? [])
  return rest.reduce<Test>(
    (before, test) =>
      (...item) =>
        before(...item) && test(...item),
    first,
  )
}

type Compare = (left: unknown, right: unknown) => boolean

const COMPARISONS: ReadonlyMap<string, Compare> = new Map<string, Compare>([
  ['==', isEqual],
  ['!=', (left, right) => !isEqual(left, right)],
  ['<', ordered((order) => order < 0)],
  ['<=', ordered((order) => order <= 0)],
  ['>', ordered((order) => order > 0)],
  ['>=', ordered((order) => order >= 0)],
])

function comparison({op, left, right}: OpCallNode, slot: TakeSlot): Test | null {
  const compare = COMPARISONS.get(op)
  if (compare === undefined) return null
  const path = itemPath(left)
  const key = path && slot(right)
  if (path !== null && key !== null) {
    return (document, keys) => compare(valueAt(document, path), keys[key])
  }
  const otherPath = itemPath(right)
  const otherKey = otherPath && slot(left)
  if (otherPath === null || otherKey === null) return null
  return (document, keys) => compare(keys[otherKey], valueAt(document, otherPath))
}

/** `key in list` and `key in list[].attribute`, where the list is the item's own. */
function membership({left, right}: OpCallNode, slot: TakeSlot): Test | null {
  const list = readList(right)
  const key = list && slot(left)
  if (list === null || key === null) return null
  const {path, element} = list
  return (document, keys) => {
    const values = valueAt(document, path)
    if (!Array.isArray(values)) return false
    const wanted = keys[key]
    return values.some((value: unknown) =>
      isEqual(wanted, element.length === 0 ? value : valueOf(value, element)),
    )
  }
}

interface List {
  readonly path: AttributePath
  /** Of each element. */
  readonly element: AttributePath
}

function readList(expression: ExprNode): List | null {
  const node = ungroup(expression)
  if (node.type === 'ArrayCoerce') return readList(node.base)
  if (node.type !== 'Map') {
    const path = itemPath(node)
    return path && {path, element: []}
  }
  const base = ungroup(node.base)
  const path = base.type === 'ArrayCoerce' ? itemPath(base.base) : null
  const element = itemPath(node.expr)
  return path && element && {path, element}
}

function functionCall({namespace, name, args}: FuncCallNode, slot: TakeSlot): Test | null {
  if (namespace !== 'global') return null
  const [first] = args
  if (name === 'defined' && first !== undefined) {
    const path = itemPath(first)
    return path && ((document) => valueAt(document, path) !== null)
  }
  if (name !== 'references') return null
  const slots = args.map(slot)
  if (slots.includes(null)) return null
  return (document, keys, meter) => {
    const targets = slots.map((key) => (key === null ? null : keys[key]))
    return referencesAny(document, targets, meter)
  }
}

function valueOf(value: unknown, path: AttributePath): unknown {
  return typeof value === 'object' && value !== null ? valueAt(value, path) : null
}

/** Lists and objects equal nothing, not even themselves. */
function isEqual(left: unknown, right: unknown): boolean {
  const [a, b] = [left ?? null, right ?? null]
  return a === b && (a === null || isPrimitive(a))
}

/** Values of two types have no order, and neither have lists, objects and null. */
function ordered(holds: (order: number) => boolean): Compare {
  return (left, right) => {
    if (!isPrimitive(left) || typeof left !== typeof right) return false
    return holds(compareSortKeys(sortKey(left), sortKey(right)))
  }
}
