import type {ExprNode, FuncCallNode} from 'groq-js'
import {conjuncts} from './constraint.ts'
import type {Environment} from './environment.ts'
import {filterChainOf} from './filter-chain.ts'
import {itemPath} from './item-path.ts'

/** `count(*[_type == T && references(K)])`, the two conditions in either order. */
export interface ReferenceCount {
  readonly conditions: readonly ExprNode[]
  /** Positions of `T` and `K` among the keys of the conditions. */
  readonly type: number
  readonly target: number
}

/** Reads a call as a {@link ReferenceCount}; `null` for any other. */
export function readReferenceCount({namespace, name, args}: FuncCallNode): ReferenceCount | null {
  const [list] = args
  if (namespace !== 'global' || name !== 'count' || list === undefined) return null
  const conditions = filterChainOf(list)?.conditions ?? []
  const parts = conditions.flatMap(conjuncts)
  const type = parts.findIndex(isTypeCondition)
  const target = parts.findIndex(isReferenceCondition)
  return parts.length === 2 && type >= 0 && target >= 0 ? {conditions, type, target} : null
}

/**
 * How many documents of a type refer to a document, read off the index; `null` when the index does
 * not answer the same as `references()`, or when the values are no names.
 */
export function countReferring(
  {view, meter}: Environment,
  type: unknown,
  target: unknown,
): number | null {
  if (typeof type !== 'string' || typeof target !== 'string') return null
  if (!view.index.seesAllReferences) return null
  const ids = view.index.referrers(target)
  meter.spend(ids.length)
  let count = 0
  for (const document of view.pick(ids)) if (document._type === type) count += 1
  return count
}

function isTypeCondition(condition: ExprNode): boolean {
  if (condition.type !== 'OpCall' || condition.op !== '==') return false
  return [condition.left, condition.right].some((side) => itemPath(side)?.join('.') === '_type')
}

function isReferenceCondition(condition: ExprNode): boolean {
  return (
    condition.type === 'FuncCall' &&
    condition.namespace === 'global' &&
    condition.name === 'references' &&
    condition.args.length === 1
  )
}
