import {forEachChild, mapChildren, type ChildScope} from './syntax-tree.ts'
import type {ExprNode} from 'groq-js'

/** Functions that read the current item although it is not among their arguments. */
const IMPLICIT_ITEM = new Set(['global::references', 'sanity::versionOf', 'sanity::partOfRelease'])

/** Where a node stands relative to the expression under analysis. */
interface Position {
  /** Scopes that `^` counts between the expression and the node. */
  readonly depth: number
  /** Inside the hidden scope of a `[]` traversal, where `@` is the element. */
  readonly hidden: boolean
}

const TOP: Position = {depth: 0, hidden: false}

/**
 * Whether an expression reads nothing of the scope around it (no attribute, no `@`, no `^`), so
 * that it has one value for the whole query. Parameters and `*` are fine.
 */
export function isClosed(node: ExprNode): boolean {
  return isClosedAt(node, TOP)
}

function isClosedAt(node: ExprNode, position: Position): boolean {
  if (readsItem(node) && position.depth === 0 && !position.hidden) return false
  if (node.type === 'Parent' && (position.hidden || node.n >= position.depth)) return false
  if (isSelector(node)) return false
  let closed = true
  forEachChild(node, (child, scope) => {
    closed &&= isClosedAt(child, inside(position, scope))
  })
  return closed
}

/**
 * Moves an expression out of the scope of a filter's item into the scope around the filter:
 * `^.x` becomes `x`. Returns `null` when the expression depends on the item itself.
 */
export function hoist(node: ExprNode): ExprNode | null {
  // The same object, not a copy: what is evaluated once is recognised by identity.
  if (isClosed(node)) return node
  let movable = true
  const move = (current: ExprNode, position: Position): ExprNode => {
    const ofItem = position.depth === 0 && !position.hidden
    if (isSelector(current) || (readsItem(current) && ofItem)) movable = false
    if (current.type === 'Parent') return moveParent(current.n, position)
    return mapChildren(current, (child, scope) => move(child, inside(position, scope)))
  }
  const moveParent = (n: number, {depth, hidden}: Position): ExprNode => {
    // `^` straight inside a hidden scope is not written by any traversal syntax.
    if (hidden || (depth > 0 && n === depth)) movable = false
    if (depth > 0 && n < depth) return {type: 'Parent', n}
    return n === 1 ? {type: 'This'} : {type: 'Parent', n: n - 1}
  }
  const moved = move(node, TOP)
  return movable ? moved : null
}

/** Whether an expression contains a `*`. */
export function readsDataset(node: ExprNode): boolean {
  return contains(node, 'Everything')
}

/** Whether an expression follows a reference. */
export function dereferences(node: ExprNode): boolean {
  return contains(node, 'Deref')
}

function contains(node: ExprNode, type: ExprNode['type']): boolean {
  if (node.type === type) return true
  let found = false
  forEachChild(node, (child) => {
    found ||= contains(child, type)
  })
  return found
}

/** Whether evaluating a node itself looks at the value of the current scope. */
function readsItem(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return node.base === undefined
    case 'FuncCall':
      return IMPLICIT_ITEM.has(`${node.namespace}::${node.name}`)
    default:
      return false
  }
}

function isSelector(node: ExprNode): boolean {
  return node.type === 'SelectorFuncCall' || node.type === 'SelectorNested' || node.type === 'Tuple'
}

function inside({depth, hidden}: Position, scope: ChildScope): Position {
  if (scope === 'same') return {depth, hidden}
  return scope === 'nested' ? {depth: depth + 1, hidden: false} : {depth, hidden: true}
}
