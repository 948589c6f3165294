import type {ExprNode, FuncCallNode} from 'groq-js'
import {findCandidates} from './candidates.ts'
import {conjuncts, extractConstraint, itemPath} from './constraint.ts'
import {environmentCall} from './environment.ts'
import {filterChainOf, filterOver} from './filter-chain.ts'
import {planOrderedSlice} from './ordered-slice.ts'
import {hoist, isClosed} from './scope-analysis.ts'
import {forEachChild, mapChildren, ungroup, type ChildScope} from './syntax-tree.ts'

/** Where a node stands in the query. */
interface Place {
  /** Evaluated once per row of some list. */
  readonly repeated: boolean
  /** Straight inside a hidden scope, where `^` counts from one scope further out. */
  readonly hidden: boolean
}

/**
 * Rewrites a query so that it reads documents through the indexes of the view it runs on: filters
 * on `*` start from candidates, sub-queries without outer references run once, ordered slices stop
 * early. Every filter is still evaluated completely, so results are those of the plain query.
 */
export function planQuery(tree: ExprNode): ExprNode {
  return rewrite(tree, {repeated: false, hidden: false})
}

/** The plain form of a query: `*` is the whole view, and nothing else is changed. */
export function withoutPlan(tree: ExprNode): ExprNode {
  return tree.type === 'Everything' ? everything() : mapChildren(tree, withoutPlan)
}

function rewrite(node: ExprNode, place: Place): ExprNode {
  if (place.repeated && readsDataset(node) && isClosed(node)) {
    const once = rewrite(node, {repeated: false, hidden: false})
    return environmentCall((environment) => environment.evaluateOnce(once))
  }
  if (node.type === 'PipeFuncCall' && node.name === 'score') {
    return {...node, base: rewrite(node.base, place), args: node.args.map(rewriteScore)}
  }
  return (
    rewriteOrderedSlice(node, place) ??
    rewriteCount(node, place) ??
    rewriteFilter(node, place) ??
    mapChildren(node, (child, scope) => rewrite(child, inside(place, scope)))
  )
}

/** `score()` weighs and, or and boost by their node types, so those must stay what they are. */
function rewriteScore(node: ExprNode): ExprNode {
  const isBoost = node.type === 'FuncCall' && node.name === 'boost'
  return node.type === 'And' || node.type === 'Or' || isBoost
    ? mapChildren(node, rewriteScore)
    : rewriteCondition(node)
}

function inside(place: Place, scope: ChildScope): Place {
  return scope === 'same' ? place : {repeated: true, hidden: scope === 'hidden'}
}

function everything(): ExprNode {
  return environmentCall(({view}) => view.all())
}

function rewriteFilter(node: ExprNode, place: Place): ExprNode | null {
  const chain = filterChainOf(node)
  if (chain === null) return null
  const keyed = extractConstraint(chain.conditions)
  const conditions = chain.conditions.map((condition) => rewriteCondition(condition))
  if (keyed === null || (place.hidden && !keyed.keys.every(isClosed))) {
    return filterOver(everything(), conditions)
  }
  const keys = keyed.keys.map((key) => rewrite(key, place))
  const candidates = environmentCall(({view}, ...values) => {
    const ids = findCandidates(keyed.constraint, values, view)
    return ids === null ? view.all() : view.pick(ids)
  }, keys)
  return filterOver(candidates, conditions)
}

function rewriteCondition(condition: ExprNode): ExprNode {
  return rewrite(condition, {repeated: true, hidden: false})
}

function rewriteOrderedSlice(node: ExprNode, place: Place): ExprNode | null {
  if (node.type !== 'Slice' && node.type !== 'AccessElement') return null
  const order = ungroup(node.base)
  const needed = node.type === 'Slice' ? rowsOfSlice(node) : node.index + 1
  if (order.type !== 'PipeFuncCall' || needed === null || needed <= 0) return null
  const source = planOrderedSlice(order, needed, rewriteCondition)
  if (source === null) return null
  const args = order.args.map((argument) => rewrite(argument, inside(place, 'nested')))
  return {...node, base: {...order, base: source, args}}
}

/** How many leading rows a slice can touch; `null` when it counts from the end. */
function rowsOfSlice(slice: {left: number; right: number; isInclusive: boolean}): number | null {
  if (slice.left < 0 || slice.right < 0) return null
  return slice.isInclusive ? slice.right + 1 : slice.right
}

/** `count(*[_type == T])` needs no document at all. */
function rewriteCount(node: ExprNode, place: Place): ExprNode | null {
  const type = node.type === 'FuncCall' ? countedType(node) : null
  const key = type === null ? null : hoist(type)
  if (key === null || (place.hidden && !isClosed(key))) return null
  return environmentCall(
    ({view}, typeName) =>
      typeof typeName === 'string' ? view.pick(view.index.ofType(typeName)).length : 0,
    [rewrite(key, place)],
  )
}

function countedType({namespace, name, args}: FuncCallNode): ExprNode | null {
  const [list] = args
  if (namespace !== 'global' || name !== 'count' || list === undefined) return null
  const parts = filterChainOf(list)?.conditions.flatMap(conjuncts) ?? []
  const [condition] = parts
  if (parts.length !== 1 || condition?.type !== 'OpCall' || condition.op !== '==') return null
  if (itemPath(condition.left)?.join('.') === '_type') return condition.right
  return itemPath(condition.right)?.join('.') === '_type' ? condition.left : null
}

function readsDataset(node: ExprNode): boolean {
  if (node.type === 'Everything') return false
  let found = false
  const visit = (child: ExprNode): void => {
    found ||= child.type === 'Everything'
    if (!found) forEachChild(child, visit)
  }
  forEachChild(node, visit)
  return found
}
