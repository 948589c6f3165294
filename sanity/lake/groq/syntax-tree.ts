// A table over groq-js's node union, longer than usual on purpose: one place knows every node.
import type {ExprNode, ObjectAttributeNode} from 'groq-js'

/**
 * The scope in which groq-js evaluates a child, seen from its parent node: the same one, a new one
 * per item that `^` counts, or a hidden one per element (inside `[]` traversals) that it skips.
 */
export type ChildScope = 'same' | 'nested' | 'hidden'

/** Rewrites one child. */
export type Visit = (child: ExprNode, scope: ChildScope) => ExprNode

/** Copies a node with every child expression replaced by what `visit` returns for it. */
export function mapChildren(node: ExprNode, visit: Visit): ExprNode {
  const same = (child: ExprNode) => visit(child, 'same')
  switch (node.type) {
    case 'AccessAttribute':
      return node.base === undefined ? node : {...node, base: same(node.base)}
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Asc':
    case 'Deref':
    case 'Desc':
    case 'Group':
    case 'Neg':
    case 'Not':
    case 'Pos':
    case 'Slice':
      return {...node, base: same(node.base)}
    case 'And':
    case 'OpCall':
    case 'Or':
      return {...node, left: same(node.left), right: same(node.right)}
    case 'InRange':
      return {...node, base: same(node.base), left: same(node.left), right: same(node.right)}
    case 'Filter':
    case 'Projection':
      return {...node, base: same(node.base), expr: visit(node.expr, 'nested')}
    case 'FlatMap':
    case 'Map':
      return {...node, base: same(node.base), expr: visit(node.expr, 'hidden')}
    case 'FuncCall':
      return {...node, args: node.args.map(same)}
    case 'PipeFuncCall':
      return {
        ...node,
        base: same(node.base),
        args: node.args.map((argument) => visit(argument, 'nested')),
      }
    case 'Array':
      return {
        ...node,
        elements: node.elements.map((element) => ({...element, value: same(element.value)})),
      }
    case 'Object':
      return {...node, attributes: node.attributes.map((entry) => mapAttribute(entry, same))}
    case 'Select':
      return {
        ...node,
        alternatives: node.alternatives.map((alternative) => ({
          ...alternative,
          condition: same(alternative.condition),
          value: same(alternative.value),
        })),
        ...(node.fallback === undefined ? {} : {fallback: same(node.fallback)}),
      }
    case 'Context':
    case 'Everything':
    case 'Parameter':
    case 'Parent':
    case 'SelectorFuncCall':
    case 'SelectorNested':
    case 'This':
    case 'Tuple':
    case 'Value':
      return node
  }
}

function mapAttribute(
  attribute: ObjectAttributeNode,
  same: (child: ExprNode) => ExprNode,
): ObjectAttributeNode {
  if (attribute.type === 'ObjectConditionalSplat') {
    return {...attribute, condition: same(attribute.condition), value: same(attribute.value)}
  }
  return {...attribute, value: same(attribute.value)}
}

/** Calls `visit` for every child expression of a node. */
export function forEachChild(
  node: ExprNode,
  visit: (child: ExprNode, scope: ChildScope) => void,
): void {
  mapChildren(node, (child, scope) => {
    visit(child, scope)
    return child
  })
}

/** Takes the parentheses off a node. */
export function ungroup(node: ExprNode): ExprNode {
  return node.type === 'Group' ? ungroup(node.base) : node
}
