import type {ExprNode, FuncCallNode, OpCallNode} from 'groq-js'
import {carriedCall, fullName} from './carried-call.ts'
import {environmentCall} from './environment.ts'
import {geoCall} from './geo-calls.ts'
import {IdPattern} from './id-pattern.ts'
import {patternMatch, scoredMatch, textQueryMatch} from './match-call.ts'
import type {NativeFunction} from './native-call.ts'
import {unsupported} from './query-error.ts'
import {changedAny, changedOnly} from './selector.ts'
import {mapChildren, ungroup} from './syntax-tree.ts'

type Lower = (call: FuncCallNode) => ExprNode

const BEFORE: ExprNode = {type: 'Context', key: 'before'}
const AFTER: ExprNode = {type: 'Context', key: 'after'}

/**
 * The functions that groq-js lacks, refuses to run synchronously, or gets wrong, by full name.
 * What is not listed goes to groq-js as it is.
 */
const FUNCTIONS: ReadonlyMap<string, Lower> = new Map<string, Lower>([
  ['array::unique', native(uniqueElements)],
  ['delta::changedAny', ({args}) => changeCall(changedAny, [BEFORE, AFTER], args[0])],
  ['delta::changedOnly', ({args}) => changeCall(changedOnly, [BEFORE, AFTER], args[0])],
  ['diff::changedAny', ({args}) => changeCall(changedAny, args.slice(0, 2).map(lower), args[2])],
  ['diff::changedOnly', ({args}) => changeCall(changedOnly, args.slice(0, 2).map(lower), args[2])],
  ['documents::incomingRefCount', incomingReferenceCount],
  [
    'global::path',
    native((pattern) => (typeof pattern === 'string' ? new IdPattern(pattern) : null)),
  ],
  // Aspects belong to Sanity's Media Library: no asset of this lake has one.
  ['media::aspect', () => ({type: 'Value', value: null})],
  ['releases::all', () => releaseDocuments()],
  ['user::attributes', () => ({type: 'Value', value: {}})],
  ['string::length', unary(native(characters))],
  // There are no variants in this lake, so nothing is part of one; the Studio asks all the same.
  ['sanity::partOfVariant', unary(() => ({type: 'Value', value: false}))],
])

/** Functions that the parser knows and nobody here can evaluate. */
const UNSUPPORTED: ReadonlySet<string> = new Set([
  'documents::incomingGlobalDocumentReferenceCount',
  'global::anywhere',
  'text::query',
  'text::semanticSimilarity',
])

/**
 * Turns a parsed query into one that groq-js evaluates completely, synchronously and in time that
 * grows with the data only. Throws `UnsupportedQuery` for what the lake does not have, whether or
 * not evaluation would reach it.
 */
export function lower(node: ExprNode): ExprNode {
  if (node.type === 'OpCall' && node.op === 'match') return lowerMatch(node)
  if (node.type === 'OpCall' && node.op === 'in') return mapChildren(idInPath(node), lower)
  requireOwnName(node)
  if (node.type === 'PipeFuncCall' && node.name === 'score') {
    requireDocuments(node.base)
    return {...node, base: lower(node.base), args: node.args.map(lowerScore)}
  }
  if (node.type === 'FuncCall') {
    const call = carriedCall(node)
    const name = fullName(call)
    if (UNSUPPORTED.has(name)) throw unsupported(`Function ${name}() is not supported`)
    const replacement = FUNCTIONS.get(name)
    const replaced = replacement?.(call) ?? geoCall(name, call.args.map(lower))
    if (replaced !== undefined) return replaced
  }
  return mapChildren(node, lower)
}

/** groq-js looks functions up in plain objects, where it also finds `constructor` and others. */
function requireOwnName(node: ExprNode): void {
  if (node.type !== 'FuncCall' && node.type !== 'PipeFuncCall') return
  const isInherited = node.name in {} || (node.type === 'FuncCall' && node.namespace in {})
  if (isInherited) throw unsupported(`Undefined function: ${node.name}`)
}

/** Only documents can be scored: not what a projection made of them, and not a single one. */
function requireDocuments(node: ExprNode): void {
  switch (node.type) {
    case 'ArrayCoerce':
    case 'Filter':
    case 'Group':
    case 'PipeFuncCall':
    case 'Slice':
      requireDocuments(node.base)
      break
    case 'AccessElement':
    case 'FlatMap':
    case 'Map':
    case 'Object':
    case 'Projection':
      throw unsupported('score() can only be used on a list of documents')
    default:
  }
}

/** Inside `score()` groq-js looks at the node types: and, or, boost and match have own weights. */
function lowerScore(node: ExprNode): ExprNode {
  if (node.type === 'And' || node.type === 'Or') {
    return {...node, left: lowerScore(node.left), right: lowerScore(node.right)}
  }
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'boost') {
    const [scored, weight] = node.args
    if (scored === undefined || weight === undefined) return node
    return {...node, args: [lowerScore(scored), lower(weight)]}
  }
  if (node.type === 'OpCall' && node.op === 'match') return lowerMatchScore(node)
  return lower(node)
}

/** `path(id) in path(pattern)` means `id in path(pattern)`, which groq-js knows. */
function idInPath(node: OpCallNode): OpCallNode {
  const id = pathArgument(node.left)
  return id === null || pathArgument(node.right) === null ? node : {...node, left: id}
}

function pathArgument(node: ExprNode): ExprNode | null {
  const call = ungroup(node)
  const isPath = call.type === 'FuncCall' && fullName(call) === 'global::path'
  return isPath ? (call.args[0] ?? null) : null
}

function lowerMatch(node: OpCallNode): ExprNode {
  const query = textQueryOf(node.right)
  return query === null
    ? patternMatch(lower(node.left), lower(node.right))
    : textQueryMatch(lower(node.left), query)
}

/** `boost(true, n)` scores 1 + n: the only way to hand a computed score to groq-js. */
function lowerMatchScore(node: OpCallNode): ExprNode {
  const query = textQueryOf(node.right)
  const score = scoredMatch({
    language: query === null ? 'pattern' : 'textQuery',
    text: lower(node.left),
    wanted: query ?? lower(node.right),
  })
  return {
    type: 'FuncCall',
    namespace: 'global',
    name: 'boost',
    args: [{type: 'Value', value: true}, score],
  }
}

function textQueryOf(node: ExprNode): ExprNode | null {
  const call = ungroup(node)
  if (call.type !== 'FuncCall' || call.namespace !== 'text' || call.name !== 'query') return null
  const [query] = call.args
  return query === undefined ? null : lower(query)
}

/** The parser does not count the arguments of a function that it does not know. */
function unary(replace: Lower): Lower {
  return (call) => {
    if (call.args.length !== 1) throw unsupported(`Function ${fullName(call)}() has one argument`)
    return replace(call)
  }
}

function native(call: NativeFunction): Lower {
  return ({args}) =>
    environmentCall(({meter}, ...values) => {
      for (const value of values) meter.spendOnScan(value)
      return call(...values)
    }, args.map(lower))
}

function changeCall(
  compare: typeof changedAny,
  values: readonly ExprNode[],
  selector: ExprNode | undefined,
): ExprNode {
  if (selector === undefined) throw unsupported('A selector is missing')
  const lowered = lowerSelector(selector)
  return environmentCall((environment, before, after) => {
    const holds = (condition: ExprNode, value: unknown): boolean => {
      const items: ExprNode = {type: 'Value', value: [value]}
      const matching = environment.evaluate({type: 'Filter', base: items, expr: condition})
      return matching.type === 'array' && matching.data.length > 0
    }
    return compare(before, after, lowered, holds)
  }, values)
}

/** The conditions inside a selector are ordinary expressions. */
function lowerSelector(node: ExprNode): ExprNode {
  switch (node.type) {
    case 'Filter':
      return {...node, base: lowerSelector(node.base), expr: lower(node.expr)}
    case 'SelectorFuncCall':
      return {...node, arg: lower(node.arg)}
    case 'FuncCall':
      if (node.namespace === 'global' && node.name === 'anywhere') {
        const [arg] = node.args
        if (arg !== undefined) return {type: 'SelectorFuncCall', name: 'anywhere', arg: lower(arg)}
      }
      return lower(node)
    default:
      return mapChildren(node, lowerSelector)
  }
}

/** How many documents of the view refer to the item. */
function incomingReferenceCount({args}: FuncCallNode): ExprNode {
  if (args.length > 0) throw unsupported('Function documents::incomingRefCount() has no arguments')
  return environmentCall(
    ({view, dependencies, meter}, item) => {
      if (typeof item !== 'object' || item === null || !('_id' in item)) return null
      if (typeof item._id !== 'string') return null
      dependencies.addMatching({kind: 'references', key: 0}, [item._id])
      const ids = view.index.referrers(item._id)
      meter.spend(ids.length)
      return view.pick(ids).length
    },
    [{type: 'This'}],
  )
}

function releaseDocuments(): ExprNode {
  const type: ExprNode = {type: 'AccessAttribute', name: '_type'}
  const release: ExprNode = {type: 'Value', value: 'system.release'}
  return {
    type: 'Filter',
    base: {type: 'Everything'},
    expr: {type: 'OpCall', op: '==', left: type, right: release},
  }
}

/** `array::unique`: of equal primitives and nulls the first stays; objects and arrays all do. */
function uniqueElements(elements: unknown): unknown {
  if (!Array.isArray(elements)) return null
  const seen = new Set<unknown>()
  return elements.filter((element) => {
    const value: unknown = element ?? null
    if (typeof value === 'object' && value !== null) return true
    if (seen.has(value)) return false
    seen.add(value)
    return true
  })
}

/** `string::length`: Unicode characters, not UTF-16 units. */
function characters(text: unknown): unknown {
  if (typeof text !== 'string') return null
  let count = 0
  for (const _character of text) count += 1
  return count
}
