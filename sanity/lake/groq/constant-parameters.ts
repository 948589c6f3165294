import type {ExprNode} from 'groq-js'
import type {JsonObject, JsonValue} from '../documents/types.ts'
import type {QuerySource} from './query-source.ts'
import {forEachChild} from './syntax-tree.ts'

/** Innermost brackets: where a slice bound, an element position or an attribute name can stand. */
const BRACKETS = /\[[^[\]]*\]/g
const PARAMETER = /\$([A-Za-z_]\w*)/g
const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '**'])

/**
 * Whether a bracket holds only constants and parameters, as in `list[$i]`: a filter, an element or
 * an attribute, depending on what the parameter is.
 */
export function hasConstantParameter(tree: ExprNode): boolean {
  if (tree.type === 'Filter' && kindOf(tree.expr) === 'parametrised') return true
  let found = false
  forEachChild(tree, (child) => {
    found ||= hasConstantParameter(child)
  })
  return found
}

/** The numbers and strings among the parameters that stand inside brackets. */
export function constantParameters(
  {masked}: QuerySource,
  params: JsonObject,
): Readonly<Record<string, JsonValue>> {
  const constants: Record<string, JsonValue> = {}
  for (const [content] of masked.matchAll(BRACKETS)) {
    for (const [, name = ''] of content.matchAll(PARAMETER)) {
      const value = Object.hasOwn(params, name) ? params[name] : undefined
      if (typeof value === 'number' || typeof value === 'string') constants[name] = value
    }
  }
  return constants
}

/** groq-js evaluates exactly these expressions while it parses a bracket. */
function kindOf(node: ExprNode): 'variable' | 'constant' | 'parametrised' {
  switch (node.type) {
    case 'Value':
      return 'constant'
    case 'Parameter':
      return 'parametrised'
    case 'Group':
    case 'Neg':
    case 'Pos':
      return kindOf(node.base)
    case 'OpCall': {
      const kinds = [kindOf(node.left), kindOf(node.right)]
      if (!ARITHMETIC.has(node.op) || kinds.includes('variable')) return 'variable'
      return kinds.includes('parametrised') ? 'parametrised' : 'constant'
    }
    default:
      return 'variable'
  }
}
