import type {ExprNode} from 'groq-js'
import {metered} from './metered.ts'

/** `*[a][b]`: conditions on the documents of the dataset, one after the other. */
export interface FilterChain {
  /** From the innermost filter outwards. */
  readonly conditions: readonly ExprNode[]
}

/** Reads a node as filters on `*`; `null` when it is anything else. */
export function filterChainOf(node: ExprNode): FilterChain | null {
  switch (node.type) {
    case 'Everything':
      return {conditions: []}
    case 'ArrayCoerce':
    case 'Group':
      return filterChainOf(node.base)
    case 'Filter': {
      const inner = filterChainOf(node.base)
      return inner === null ? null : {conditions: [...inner.conditions, node.expr]}
    }
    default:
      return null
  }
}

/** The same filters on another list. */
export function filterOver(base: ExprNode, conditions: readonly ExprNode[]): ExprNode {
  return conditions.reduce<ExprNode>(
    (filtered, expr) => metered({type: 'Filter', base: filtered, expr}),
    base,
  )
}
