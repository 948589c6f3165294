import type {ExprNode, FuncCallNode} from 'groq-js'
import type {StoredDocument} from '../documents/types.ts'
import {findCandidates} from './candidates.ts'
import {conjuncts, extractConstraint, type KeyedConstraint} from './constraint.ts'
import type {DocumentIndex} from './document-index.ts'
import {environmentCall, type Environment} from './environment.ts'
import {filterChainOf, filterOver} from './filter-chain.ts'
import {inItemOrder, readItemOrder} from './item-order.ts'
import {itemPath} from './item-path.ts'
import {readItemProjection} from './item-projection.ts'
import {compileItemTest} from './item-test.ts'
import {metered} from './metered.ts'
import {planOrderedSlice} from './ordered-slice.ts'
import {countReferring, readReferenceCount} from './reference-count.ts'
import {hoist, isClosed, readsDataset} from './scope-analysis.ts'
import {readScoredFilter} from './scored-filter.ts'
import {mapChildren, ungroup, type ChildScope} from './syntax-tree.ts'

/**
 * Rewrites a query so that it reads documents through the indexes of the view it runs on: filters
 * on `*` start from candidates, sub-queries without outer references run once, ordered slices stop
 * early. Every filter is still evaluated completely, so results are those of the plain query.
 * `hidden` says that the tree is a part of a query and stands straight inside a hidden scope.
 */
export function planQuery(tree: ExprNode, hidden = false): ExprNode {
  return new Planner().rewrite(tree, {...TOP, hidden})
}

/** The plain form of a query: `*` is the whole view, and nothing else is changed. */
export function withoutPlan(tree: ExprNode): ExprNode {
  return tree.type === 'Everything' ? everything() : metered(mapChildren(tree, withoutPlan))
}

/** Where a node stands in the query. */
interface Place {
  /** Evaluated once per row of some list. */
  readonly repeated: boolean
  /** Straight inside a hidden scope, where `^` counts from one scope further out. */
  readonly hidden: boolean
}

const TOP: Place = {repeated: false, hidden: false}
const PER_ROW: Place = {repeated: true, hidden: false}

class Planner {
  /** Closed sub-queries, each rewritten and evaluated once however often it occurs. */
  readonly #closed = new Map<ExprNode, ExprNode>()

  rewrite(node: ExprNode, place: Place): ExprNode {
    if (place.repeated && node.type !== 'Everything' && readsDataset(node) && isClosed(node)) {
      return this.#rewriteClosed(node)
    }
    if (node.type === 'PipeFuncCall' && node.name === 'score') {
      const args = node.args.map((argument) => this.#rewriteScore(argument))
      return metered({...node, base: this.rewrite(node.base, place), args})
    }
    return (
      this.#rewriteOrderedSlice(node, place) ??
      this.#rewriteCount(node, place) ??
      this.#rewriteReferenceCount(node, place) ??
      this.#rewriteFilter(node, place) ??
      this.#rewriteScoredFilter(node, place) ??
      this.#rewriteOrder(node, place) ??
      this.#rewriteProjection(node, place) ??
      metered(mapChildren(node, (child, scope) => this.rewrite(child, inside(place, scope))))
    )
  }

  #rewriteClosed(node: ExprNode): ExprNode {
    const known = this.#closed.get(node)
    if (known !== undefined) return known
    const tree = this.rewrite(node, TOP)
    const call = environmentCall((environment) => environment.evaluateOnce(tree))
    this.#closed.set(node, call)
    return call
  }

  /** `score()` weighs and, or and boost by their node types, so those must stay what they are. */
  #rewriteScore(node: ExprNode): ExprNode {
    const isBoost = node.type === 'FuncCall' && node.name === 'boost'
    return node.type === 'And' || node.type === 'Or' || isBoost
      ? mapChildren(node, (child) => this.#rewriteScore(child))
      : this.rewrite(node, PER_ROW)
  }

  #rewriteFilter(node: ExprNode, place: Place): ExprNode | null {
    const chain = filterChainOf(node)
    if (chain === null) return null
    const keyed = extractConstraint(chain.conditions)
    const itemTest = chain.conditions.length === 0 ? null : compileItemTest(chain.conditions)
    if (itemTest !== null && (!place.hidden || itemTest.keys.every(isClosed))) {
      const {keys, select} = this.#selection(keyed, place)
      const testKeys = itemTest.keys.map((key) => this.#rewriteKey(key, place))
      return environmentCall(
        (environment, ...values) => {
          const matching = itemTest.over(values.slice(keys.length), environment.meter)
          return matching(select(environment, values.slice(0, keys.length)))
        },
        [...keys, ...testKeys],
      )
    }
    const conditions = chain.conditions.map((condition) => this.rewrite(condition, PER_ROW))
    return filterOver(this.#candidates(keyed, place), conditions)
  }

  /** `order()` by attributes of documents. */
  #rewriteOrder(node: ExprNode, place: Place): ExprNode | null {
    if (node.type !== 'PipeFuncCall' || filterChainOf(node.base) === null) return null
    const order = readItemOrder(node)
    return (
      order &&
      environmentCall(
        ({meter}, documents) =>
          Array.isArray(documents) ? inItemOrder(documents, order, {meter}) : null,
        [this.rewrite(node.base, place)],
      )
    )
  }

  /** Projections that only name attributes of documents. */
  #rewriteProjection(node: ExprNode, place: Place): ExprNode | null {
    const projection = readItemProjection(node)
    if (projection === null) return null
    const {base, size, project} = projection
    return environmentCall(
      ({meter}, documents) => {
        if (!Array.isArray(documents)) return null
        meter.spend(documents.length * (1 + size))
        return documents.map(project)
      },
      [this.rewrite(base, place)],
    )
  }

  /** Documents that score 0 are sorted out before they are scored. */
  #rewriteScoredFilter(node: ExprNode, place: Place): ExprNode | null {
    const scored = readScoredFilter(node)
    if (node.type !== 'Filter' || scored === null) return null
    const {score, conditions, demand} = scored
    const keyed = extractConstraint([...conditions, demand])
    const documents = this.#candidates(keyed, place, ({hasScores}) => !hasScores)
    const kept = conditions.map((condition) => this.rewrite(condition, PER_ROW))
    const args = score.args.map((argument) => this.#rewriteScore(argument))
    const base = metered({...score, base: filterOver(documents, kept), args})
    return metered({...node, base, expr: this.rewrite(node.expr, PER_ROW)})
  }

  #candidates(keyed: KeyedConstraint | null, place: Place, holds?: Holds): ExprNode {
    const {keys, select} = this.#selection(keyed, place, holds)
    return environmentCall((environment, ...values) => select(environment, values), keys)
  }

  /** The documents that can satisfy a constraint, as long as it `holds` for the whole dataset. */
  #selection(
    keyed: KeyedConstraint | null,
    place: Place,
    holds: Holds = () => true,
  ): {keys: readonly ExprNode[]; select: Select} {
    if (keyed === null || (place.hidden && !keyed.keys.every(isClosed))) {
      return {keys: [], select: selectEverything}
    }
    const keys = keyed.keys.map((key) => this.#rewriteKey(key, place))
    const select: Select = (environment, values) => {
      const {view, dependencies, meter} = environment
      if (!holds(view.index)) return selectEverything(environment)
      dependencies.addMatching(keyed.constraint, values)
      const ids = findCandidates(keyed.constraint, values, {view, meter})
      return ids === null ? view.all() : view.pick(ids)
    }
    return {keys, select}
  }

  /** A key stands for a part of the condition too, so a sub-query in it is shared with that. */
  #rewriteKey(key: ExprNode, place: Place): ExprNode {
    return this.rewrite(key, {...place, repeated: true})
  }

  #rewriteOrderedSlice(node: ExprNode, place: Place): ExprNode | null {
    if (node.type !== 'Slice' && node.type !== 'AccessElement') return null
    const order = ungroup(node.base)
    const needed = node.type === 'Slice' ? rowsOfSlice(node) : node.index + 1
    if (order.type !== 'PipeFuncCall' || needed <= 0) return null
    const source = planOrderedSlice(order, needed, {
      condition: (condition) => this.rewrite(condition, PER_ROW),
      key: (key) => this.#rewriteKey(key, place),
    })
    if (source === null) return null
    if (source.isOrdered) return {...node, base: source.list}
    const args = order.args.map((argument) => this.rewrite(argument, inside(place, 'nested')))
    return {...node, base: metered({...order, base: source.list, args})}
  }

  /** `count(*[_type == T])` needs no document at all. */
  #rewriteCount(node: ExprNode, place: Place): ExprNode | null {
    const type = node.type === 'FuncCall' ? countedType(node) : null
    const key = type === null ? null : hoist(type)
    if (key === null || (place.hidden && !isClosed(key))) return null
    return environmentCall(
      ({view, dependencies}, typeName) => {
        if (typeof typeName !== 'string') return 0
        dependencies.addType(typeName)
        return view.pick(view.index.ofType(typeName)).length
      },
      [this.#rewriteKey(key, place)],
    )
  }

  /** The documents that refer to one are counted without a look into them. */
  #rewriteReferenceCount(node: ExprNode, place: Place): ExprNode | null {
    const count = node.type === 'FuncCall' ? readReferenceCount(node) : null
    const keyed = count && extractConstraint(count.conditions)
    const itemTest = count && compileItemTest(count.conditions)
    if (!count || keyed?.keys.length !== 2 || !itemTest) return null
    if (place.hidden && ![...keyed.keys, ...itemTest.keys].every(isClosed)) return null
    const {keys, select} = this.#selection(keyed, place)
    const testKeys = itemTest.keys.map((key) => this.#rewriteKey(key, place))
    return environmentCall(
      (environment, ...values) => {
        const known = countReferring(environment, values[count.type], values[count.target])
        const keyValues = values.slice(0, keys.length)
        if (known !== null) {
          environment.dependencies.addMatching(keyed.constraint, keyValues)
          return known
        }
        const matching = itemTest.over(values.slice(keys.length), environment.meter)
        return matching(select(environment, keyValues)).length
      },
      [...keys, ...testKeys],
    )
  }
}

function inside(place: Place, scope: ChildScope): Place {
  return scope === 'same' ? place : {repeated: true, hidden: scope === 'hidden'}
}

type Holds = (index: DocumentIndex) => boolean
type Select = (environment: Environment, values: readonly unknown[]) => readonly StoredDocument[]

/** A copy, because a query may return the list itself. */
function everything(): ExprNode {
  return environmentCall(selectEverything)
}

function selectEverything({view, dependencies}: Environment): readonly StoredDocument[] {
  dependencies.addAll()
  return view.all().slice()
}

/** How many leading rows a slice can touch; 0 when it counts from the end. */
function rowsOfSlice(slice: {left: number; right: number; isInclusive: boolean}): number {
  if (slice.left < 0 || slice.right < 0) return 0
  return slice.isInclusive ? slice.right + 1 : slice.right
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
