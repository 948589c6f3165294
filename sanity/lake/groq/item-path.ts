import type {ExprNode} from 'groq-js'
import type {AttributePath} from './attribute-path.ts'
import {ungroup} from './syntax-tree.ts'

/** The attribute path of the item that an expression reads, or `null` for anything else. */
export function itemPath(expression: ExprNode): AttributePath | null {
  const node = ungroup(expression)
  if (node.type !== 'AccessAttribute') return null
  if (node.base === undefined) return [node.name]
  const base = ungroup(node.base)
  if (base.type === 'This') return [node.name]
  const path = itemPath(base)
  return path === null ? null : [...path, node.name]
}

/** Whether an expression reads attributes of the element of a traversal, and nothing else. */
export function isElementPath(expression: ExprNode): boolean {
  const node = ungroup(expression)
  if (node.type === 'This') return true
  return node.type === 'AccessAttribute' && (node.base === undefined || isElementPath(node.base))
}

/** Whether an expression only walks into the item, so that its values are parts of the item. */
export function isInsideItem(expression: ExprNode): boolean {
  const node = ungroup(expression)
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return node.base === undefined || isInsideItem(node.base)
    case 'ArrayCoerce':
    case 'Filter':
    case 'Slice':
      return isInsideItem(node.base)
    case 'FlatMap':
    case 'Map':
      return isInsideItem(node.base) && isElementPath(node.expr)
    default:
      return false
  }
}
