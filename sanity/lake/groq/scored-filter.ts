import type {ExprNode, PipeFuncCallNode} from 'groq-js'
import {filterChainOf} from './filter-chain.ts'
import {itemPath} from './item-path.ts'
import {readMatch} from './match-call.ts'
import {ungroup} from './syntax-tree.ts'

/** `*[…] | score(…) [_score > 0]`: the Studio's search. */
export interface ScoredFilter {
  readonly score: PipeFuncCallNode
  /** Conditions on the documents before they are scored. */
  readonly conditions: readonly ExprNode[]
  /** True for every document that gets a score above 0, as far as it comes from `score()`. */
  readonly demand: ExprNode
}

/** Reads a node as a filter on scores; `null` when it is anything else. */
export function readScoredFilter(node: ExprNode): ScoredFilter | null {
  if (node.type !== 'Filter' || !isPositiveScore(node.expr)) return null
  const score = ungroup(node.base)
  if (score.type !== 'PipeFuncCall' || score.name !== 'score') return null
  const chain = filterChainOf(score.base)
  const [first, ...others] = score.args.map(demandOf)
  if (chain === null || first === undefined) return null
  const demand = others.reduce<ExprNode>((left, right) => ({type: 'Or', left, right}), first)
  return {score, conditions: chain.conditions, demand}
}

/** `_score > n` for an n that is not below 0. */
function isPositiveScore(condition: ExprNode): boolean {
  const node = ungroup(condition)
  if (node.type !== 'OpCall' || node.op !== '>') return false
  const least = ungroup(node.right)
  const isScore = itemPath(node.left)?.join('.') === '_score'
  return isScore && least.type === 'Value' && typeof least.value === 'number' && least.value >= 0
}

/** What holds when an argument of `score()` adds something: the condition without its weights. */
function demandOf(node: ExprNode): ExprNode {
  if (node.type === 'And' || node.type === 'Or') {
    return {...node, left: demandOf(node.left), right: demandOf(node.right)}
  }
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'boost') return node
  const [scored, weight] = node.args
  // The weight of a match is computed from the match itself, which is put in its place here.
  if (weight !== undefined && readMatch(weight) !== null) return weight
  return scored === undefined ? node : demandOf(scored)
}
