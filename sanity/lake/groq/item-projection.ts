import type {ExprNode} from 'groq-js'
import {valueAt, type AttributePath} from './attribute-path.ts'
import {itemPath} from './item-path.ts'
import {ungroup} from './syntax-tree.ts'

/** A list of documents, of which a query wants some attributes only. */
export interface ItemProjection {
  readonly base: ExprNode
  /** How many attributes a row of the result has. */
  readonly size: number
  /** What becomes of one item. */
  readonly project: (item: unknown) => object | null
}

/**
 * Reads the projection of a list of documents that does nothing but name attributes, such as
 * `{title, "slug": slug.current}`: many lists have one, and groq-js spends more on such a row than
 * it takes to find it. `null` for any other node.
 */
export function readItemProjection(node: ExprNode): ItemProjection | null {
  const projection = node.type === 'Map' ? ungroup(node.expr) : null
  if (node.type !== 'Map' || projection?.type !== 'Projection') return null
  if (ungroup(projection.base).type !== 'This' || !yieldsDocuments(node.base)) return null
  const attributes = readAttributes(projection.expr)
  if (attributes === null) return null
  return {base: node.base, size: attributes.length, project: (item) => pick(item, attributes)}
}

interface Attribute {
  readonly name: string
  readonly path: AttributePath
}

function readAttributes(node: ExprNode): readonly Attribute[] | null {
  if (node.type !== 'Object') return null
  const attributes: Attribute[] = []
  for (const entry of node.attributes) {
    const path = entry.type === 'ObjectAttributeValue' ? itemPath(entry.value) : null
    // Assigning `__proto__` would not make an attribute.
    if (entry.type !== 'ObjectAttributeValue' || path === null || entry.name === '__proto__') {
      return null
    }
    attributes.push({name: entry.name, path})
  }
  return attributes
}

/** Whether what is projected is stored JSON: in computed values, moments in time look like objects. */
function yieldsDocuments(expression: ExprNode): boolean {
  const node = ungroup(expression)
  switch (node.type) {
    case 'Everything':
      return true
    case 'ArrayCoerce':
    case 'Filter':
    case 'PipeFuncCall':
    case 'Slice':
      return yieldsDocuments(node.base)
    case 'Map':
      return ungroup(node.expr).type === 'Deref'
    default:
      return false
  }
}

function pick(item: unknown, attributes: readonly Attribute[]): object | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null
  const result: Record<string, unknown> = {}
  for (const {name, path} of attributes) result[name] = valueAt(item, path)
  return result
}
