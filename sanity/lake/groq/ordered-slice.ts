import type {ExprNode, PipeFuncCallNode} from 'groq-js'
import type {StoredDocument} from '../documents/types.ts'
import type {AttributePath} from './attribute-path.ts'
import {findCandidates} from './candidates.ts'
import {conjuncts, extractConstraint, type Constraint} from './constraint.ts'
import {environmentCall, type Environment} from './environment.ts'
import {filterChainOf, filterOver} from './filter-chain.ts'
import {itemPath} from './item-path.ts'
import {isClosed} from './scope-analysis.ts'
import {ungroup} from './syntax-tree.ts'

/** Below this number of candidates sorting them is cheaper than walking an order index. */
const FEW_CANDIDATES = 256
/** Documents that are filtered together while an order index is walked. */
const BATCH = 64

/** How the planner rewrites the parts of a filter. */
export interface Rewriting {
  readonly condition: (condition: ExprNode) => ExprNode
  readonly key: (key: ExprNode) => ExprNode
}

interface OrderKey {
  readonly path: AttributePath
  readonly direction: 'asc' | 'desc'
}

/**
 * Plans `*[_type == T && …] | order(attribute, …)` of which only the first `needed` rows are read:
 * documents are taken from the order index of the first attribute until enough of them pass the
 * filter and a run of equal keys is complete. What comes out is then ordered and sliced by the
 * query itself, so ties, further keys and the bounds are groq-js's own.
 *
 * Returns the list to put in place of the unordered documents, or `null` when the shape differs.
 */
export function planOrderedSlice(
  order: PipeFuncCallNode,
  needed: number,
  rewrite: Rewriting,
): ExprNode | null {
  const chain = filterChainOf(order.base)
  const key = orderKey(order.args[0])
  if (order.name !== 'order' || chain === null || key === null || !isClosed(order.base)) return null
  const parts = chain.conditions.flatMap(conjuncts)
  const type = parts.map(typeOf).find((candidate) => candidate !== null)
  if (type === undefined || type === null || !isClosed(type)) return null
  const others = extractConstraint(parts.filter((part) => typeOf(part) === null))
  const conditions = chain.conditions.map(rewrite.condition)
  const demand: Constraint = {
    kind: 'every',
    parts: [
      ...(others === null ? [] : [others.constraint]),
      {kind: 'equals', path: ['_type'], key: others?.keys.length ?? 0},
    ],
  }
  const source = (environment: Environment, typeName: unknown, ...keys: readonly unknown[]) => {
    const {view, dependencies, meter} = environment
    if (typeof typeName !== 'string') return []
    dependencies.addMatching(demand, [...keys, typeName])
    const matching = (documents: readonly StoredDocument[]): readonly unknown[] => {
      const base: ExprNode = {type: 'Value', value: documents}
      const filtered = environment.evaluate(filterOver(base, conditions))
      return filtered.type === 'array' ? filtered.data : []
    }
    const candidates = others && findCandidates(others.constraint, keys, {view, meter})
    if (candidates !== null && candidates.length <= FEW_CANDIDATES) {
      return matching(view.pick(candidates))
    }
    const allowed = candidates && new Set(candidates)
    meter.spend(allowed?.size ?? 0)
    return firstMatches(batches(environment, typeName, key, allowed), matching, needed)
  }
  return environmentCall(source, [type, ...(others?.keys ?? [])].map(rewrite.key))
}

function orderKey(argument: ExprNode | undefined): OrderKey | null {
  if (argument === undefined) return null
  const isDirected = argument.type === 'Asc' || argument.type === 'Desc'
  const path = itemPath(isDirected ? argument.base : argument)
  // Perspectives rewrite these two, so the stored order is not the presented one.
  if (path === null || path[0] === '_id' || path[0] === '_originalId') return null
  return {path, direction: argument.type === 'Desc' ? 'desc' : 'asc'}
}

/** The `T` of a condition `_type == T`. */
function typeOf(condition: ExprNode): ExprNode | null {
  const node = ungroup(condition)
  if (node.type !== 'OpCall' || node.op !== '==') return null
  if (itemPath(node.left)?.join('.') === '_type') return node.right
  return itemPath(node.right)?.join('.') === '_type' ? node.left : null
}

/** Documents in the order of the key; no run of equal keys is split between two batches. */
function* batches(
  {view, meter}: Environment,
  type: string,
  {path, direction}: OrderKey,
  allowed: ReadonlySet<string> | null,
): Generator<readonly StoredDocument[], void, void> {
  let batch: StoredDocument[] = []
  const {documentsIndexed} = view.index
  const order = view.index.ordered(type, path)
  meter.spend(2 * (view.index.documentsIndexed - documentsIndexed))
  for (const run of order.runs(direction)) {
    meter.spend(run.length)
    const ids = allowed === null ? run : run.filter((id) => allowed.has(id))
    for (const document of view.pick(ids)) batch.push(document)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

function firstMatches(
  source: Iterable<readonly StoredDocument[]>,
  matching: (documents: readonly StoredDocument[]) => readonly unknown[],
  needed: number,
): readonly unknown[] {
  const matches: unknown[] = []
  if (needed <= 0) return matches
  for (const batch of source) {
    for (const document of matching(batch)) matches.push(document)
    if (matches.length >= needed) break
  }
  return matches
}
