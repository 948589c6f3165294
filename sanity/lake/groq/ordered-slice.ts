import type {ExprNode, PipeFuncCallNode} from 'groq-js'
import type {StoredDocument} from '../documents/types.ts'
import {findCandidates} from './candidates.ts'
import {conjuncts, extractConstraint, type Constraint} from './constraint.ts'
import {environmentCall, type Environment} from './environment.ts'
import {filterChainOf, filterOver} from './filter-chain.ts'
import {inItemOrder, readItemOrder, readOrderKey, type OrderKey} from './item-order.ts'
import {itemPath} from './item-path.ts'
import {compileItemTest} from './item-test.ts'
import type {OrderIndex} from './order-index.ts'
import {isClosed} from './scope-analysis.ts'
import {ungroup} from './syntax-tree.ts'

/** What it costs to test a document, in candidates whose keys are compared. */
const TESTING = {byGroq: 20, byItemTest: 3} as const
/** Documents that are filtered together while an order index is walked, at least. */
const BATCH = 16

/** How the planner rewrites the parts of a filter. */
export interface Rewriting {
  readonly condition: (condition: ExprNode) => ExprNode
  readonly key: (key: ExprNode) => ExprNode
}

/** What a plan puts in place of the unordered documents. */
export interface OrderedSource {
  readonly list: ExprNode
  /** The list is in its final order: only the slice remains to be done. */
  readonly isOrdered: boolean
}

/**
 * Plans `*[_type == T && …] | order(attribute, …)` of which only the first `needed` rows are read:
 * documents are taken from the order index of the first attribute until enough of them pass the
 * filter and a run of equal keys is complete. Where a further key is no attribute, what comes out
 * is then ordered by the query itself. Returns `null` when the shape differs.
 */
export function planOrderedSlice(
  order: PipeFuncCallNode,
  needed: number,
  rewrite: Rewriting,
): OrderedSource | null {
  const chain = filterChainOf(order.base)
  const key = walkableKey(order.args[0])
  if (order.name !== 'order' || chain === null || key === null || !isClosed(order.base)) return null
  const parts = chain.conditions.flatMap(conjuncts)
  const type = parts.map(typeOf).find((candidate) => candidate !== null)
  if (type === undefined || type === null || !isClosed(type)) return null
  const others = extractConstraint(parts.filter((part) => typeOf(part) === null))
  const conditions = chain.conditions.map(rewrite.condition)
  const itemTest = compileItemTest(chain.conditions)
  const itemOrder = readItemOrder(order)
  const demand: Constraint = {
    kind: 'every',
    parts: [
      ...(others === null ? [] : [others.constraint]),
      {kind: 'equals', path: ['_type'], key: others?.keys.length ?? 0},
    ],
  }
  const indexKeys = others?.keys ?? []
  const testing = itemTest ? TESTING.byItemTest : TESTING.byGroq
  const source = (environment: Environment, typeName: unknown, ...values: readonly unknown[]) => {
    const {view, dependencies, meter} = environment
    if (typeof typeName !== 'string') return []
    const keys = values.slice(0, indexKeys.length)
    dependencies.addMatching(demand, [...keys, typeName])
    const matching: Matching = itemTest
      ? itemTest.over(values.slice(indexKeys.length), meter)
      : (documents) => matchingByGroq(documents, conditions, environment)
    const inOrder: Matching = (documents) =>
      itemOrder ? inItemOrder(documents, itemOrder, {needed, meter}) : documents
    const candidates = others && findCandidates(others.constraint, keys, {view, meter})
    // For so few, an order need not even be built.
    if (candidates !== null && candidates.length <= Math.max(BATCH, needed)) {
      return inOrder(matching(view.pick(candidates)))
    }
    const index = orderIndexOf(environment, typeName, key)
    const walk = {direction: key.direction, least: Math.max(BATCH, needed), meter}
    const batches =
      candidates !== null && isQuickerAmong(candidates.length, {needed, testing, of: index.size})
        ? index.batchesAmong(candidates, walk)
        : index.batches(walk)
    return inOrder(firstMatches(batches, (ids) => matching(view.pick(ids)), needed))
  }
  const keys = [type, ...indexKeys, ...(itemTest?.keys ?? [])]
  return {list: environmentCall(source, keys.map(rewrite.key)), isOrdered: itemOrder !== null}
}

function matchingByGroq(
  documents: readonly StoredDocument[],
  conditions: readonly ExprNode[],
  environment: Environment,
): readonly StoredDocument[] {
  const base: ExprNode = {type: 'Value', value: documents}
  const filtered = environment.evaluate(filterOver(base, conditions))
  const kept = new Set<unknown>(filtered.type === 'array' ? filtered.data : [])
  return documents.filter((document) => kept.has(document))
}

/** Perspectives rewrite two attributes, so their stored order is not the presented one. */
function walkableKey(argument: ExprNode | undefined): OrderKey | null {
  const key = argument === undefined ? null : readOrderKey(argument)
  const [name] = key?.path ?? []
  return name === '_id' || name === '_originalId' ? null : key
}

/** The `T` of a condition `_type == T`. */
function typeOf(condition: ExprNode): ExprNode | null {
  const node = ungroup(condition)
  if (node.type !== 'OpCall' || node.op !== '==') return null
  if (itemPath(node.left)?.join('.') === '_type') return node.right
  return itemPath(node.right)?.join('.') === '_type' ? node.left : null
}

function orderIndexOf({view, meter}: Environment, type: string, {path}: OrderKey): OrderIndex {
  const {documentsIndexed} = view.index
  const order = view.index.ordered(type, path)
  meter.spend(2 * (view.index.documentsIndexed - documentsIndexed))
  return order
}

/**
 * Whether comparing the keys of all candidates takes less than testing one document of the order
 * after the other until enough of them were met, where they are spread evenly.
 */
function isQuickerAmong(
  candidates: number,
  {needed, testing, of}: {needed: number; testing: number; of: number},
): boolean {
  return candidates <= testing * needed * (of / candidates)
}

type Matching = (documents: readonly StoredDocument[]) => readonly StoredDocument[]

function firstMatches(
  walk: Iterable<readonly string[]>,
  matching: (ids: readonly string[]) => readonly StoredDocument[],
  needed: number,
): readonly StoredDocument[] {
  const matches: StoredDocument[] = []
  if (needed <= 0) return matches
  for (const batch of walk) {
    for (const document of matching(batch)) matches.push(document)
    if (matches.length >= needed) break
  }
  return matches
}
