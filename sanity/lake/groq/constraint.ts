import type {ExprNode, FuncCallNode, OpCallNode} from 'groq-js'
import type {AttributePath} from './attribute-path.ts'
import {isElementPath, isInsideItem, itemPath} from './item-path.ts'
import {hoist, isClosed, readsDataset} from './scope-analysis.ts'
import {ungroup} from './syntax-tree.ts'
import {readItemMatch} from './text-constraint.ts'

/** Position of a key in the list that the constraint's keys are evaluated into. */
type Slot = number

/**
 * What a filter demands of a document, as far as an index can answer it. Each kind selects a
 * superset of the documents for which the filter is true; the filter is always evaluated as well.
 */
export type Constraint =
  | {readonly kind: 'equals' | 'in'; readonly path: AttributePath; readonly key: Slot}
  | {
      readonly kind: 'references' | 'holdsReference' | 'idPrefix' | 'versionOf' | 'partOfRelease'
      readonly key: Slot
    }
  | {
      /**
       * The document's texts hold all terms or some term of a pattern, or what the argument of
       * `text::query()` asks for.
       */
      readonly kind: 'pattern' | 'someTerm' | 'textQuery'
      readonly key: Slot
    }
  | {readonly kind: 'every' | 'some'; readonly parts: readonly Constraint[]}

/** A constraint and the key expressions it compares with, moved into the scope of the filter. */
export interface KeyedConstraint {
  readonly constraint: Constraint
  readonly keys: readonly ExprNode[]
}

/**
 * Extracts what the conditions of a filter (all of which must hold) say about indexed facts, or
 * `null` when they say nothing usable. A row is kept only when its filter is exactly `true`, so
 * one conjunct of an `&&` may stand for all of them, and an `||` needs both of its sides.
 */
export function extractConstraint(conditions: readonly ExprNode[]): KeyedConstraint | null {
  const keys: ExprNode[] = []
  const slot = (key: ExprNode): Slot | null => {
    // A sub-query that depends on outer rows would run for the key and again for the condition.
    const hoisted = readsDataset(key) && !isClosed(key) ? null : hoist(key)
    return hoisted === null ? null : keys.push(hoisted) - 1
  }
  const parts = conditions.flatMap(conjuncts).flatMap((part) => extract(part, slot) ?? [])
  return parts.length === 0 ? null : {constraint: {kind: 'every', parts}, keys}
}

/** The parts of nested `&&`, without their parentheses. */
export function conjuncts(condition: ExprNode): readonly ExprNode[] {
  const node = ungroup(condition)
  return node.type === 'And' ? [...conjuncts(node.left), ...conjuncts(node.right)] : [node]
}

type TakeSlot = (key: ExprNode) => Slot | null

function extract(condition: ExprNode, slot: TakeSlot): Constraint | null {
  const node = ungroup(condition)
  switch (node.type) {
    case 'And': {
      const parts = conjuncts(node).flatMap((part) => extract(part, slot) ?? [])
      return parts.length === 0 ? null : {kind: 'every', parts}
    }
    case 'Or': {
      const left = extract(node.left, slot)
      const right = extract(node.right, slot)
      return left === null || right === null ? null : {kind: 'some', parts: [left, right]}
    }
    case 'OpCall':
      return fromMatch(node, slot) ?? fromOperator(node, slot)
    case 'FuncCall':
      return fromFunction(node, slot)
    default:
      return null
  }
}

function fromMatch(node: ExprNode, slot: TakeSlot): Constraint | null {
  const match = readItemMatch(node)
  const key = match === null ? null : slot(match.wanted)
  if (match === null || key === null) return null
  return {kind: match.needs === 'any' ? 'someTerm' : match.language, key}
}

function fromOperator({op, left, right}: OpCallNode, slot: TakeSlot): Constraint | null {
  if (op === '==') return equality(left, right, slot) ?? equality(right, left, slot)
  if (op !== 'in') return null
  const path = itemPath(left)
  if (path !== null) {
    const key = slot(right)
    if (key !== null) return {kind: 'in', path, key}
  }
  if (!isReferenceList(right)) return null
  const key = slot(left)
  return key === null ? null : {kind: 'holdsReference', key}
}

function equality(attribute: ExprNode, value: ExprNode, slot: TakeSlot): Constraint | null {
  const path = itemPath(attribute)
  if (path === null) return null
  const key = slot(value)
  return key === null ? null : {kind: 'equals', path, key}
}

function fromFunction({namespace, name, args}: FuncCallNode, slot: TakeSlot): Constraint | null {
  const [first, second] = args
  if (first === undefined) return null
  const only = (kind: 'references' | 'versionOf' | 'partOfRelease'): Constraint | null => {
    const key = slot(first)
    return key === null ? null : {kind, key}
  }
  switch (`${namespace}::${name}`) {
    case 'global::references': {
      const parts = args.flatMap((argument): Constraint | readonly [] => {
        const key = slot(argument)
        return key === null ? [] : {kind: 'references', key}
      })
      return parts.length === args.length ? {kind: 'some', parts} : null
    }
    case 'sanity::versionOf':
      return only('versionOf')
    case 'sanity::partOfRelease':
      return only('partOfRelease')
    case 'string::startsWith': {
      if (second === undefined || itemPath(first)?.join('.') !== '_id') return null
      const key = slot(second)
      return key === null ? null : {kind: 'idPrefix', key}
    }
    default:
      return null
  }
}

/** Whether every element of a list is some `_ref` of the document itself: `topics[]._ref`. */
function isReferenceList(expression: ExprNode): boolean {
  const node = ungroup(expression)
  if (node.type === 'ArrayCoerce') return isReferenceList(node.base)
  if (node.type !== 'Map') return false
  const element = ungroup(node.expr)
  return (
    element.type === 'AccessAttribute' &&
    element.name === '_ref' &&
    (element.base === undefined || isElementPath(element.base)) &&
    isInsideItem(node.base)
  )
}
