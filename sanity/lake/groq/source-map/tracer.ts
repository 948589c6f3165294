import type {
  ArrayNode,
  ExprNode,
  FilterNode,
  FuncCallNode,
  ObjectNode,
  PipeFuncCallNode,
  SliceNode,
} from 'groq-js'
import type {Environment} from '../environment.ts'
import {ancestor, evaluateIn, hiddenScope, nestedScope, type Scope} from './scope.ts'
import {
  attributeOf,
  attributesOf,
  elementsOf,
  isObject,
  listOf,
  NOTHING,
  objectOf,
  type Traced,
} from './traced.ts'

/** Parameter that carries the list which a filter, slice or order is applied to. */
const LIST = '\u0000list'

/** The attribute that `score()` adds. */
const SCORE = '_score'

/** The same nodes over that list. */
const overList = new WeakMap<ExprNode, ExprNode>()

/**
 * Evaluates queries so that the places of values are known: what only walks through documents is
 * done here, everything else is left to groq-js, whose results still contain the very objects of
 * the documents. A document is recognised by its identity, its parts by the way that led to them.
 */
export class Tracer {
  readonly #environment: Environment

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** Evaluates a node of a query (lowered, with `*` in place). */
  trace(node: ExprNode, scope: Scope): Traced {
    this.#environment.meter.spend(1)
    if (isSelection(node)) return this.#evaluate(node, scope)
    switch (node.type) {
      case 'This':
        return scope.traced
      case 'Parent':
        return ancestor(scope, node.n)
      case 'Group':
        return this.trace(node.base, scope)
      case 'ArrayCoerce': {
        const base = this.trace(node.base, scope)
        return Array.isArray(base.value) ? base : NOTHING
      }
      case 'AccessAttribute': {
        const base = node.base === undefined ? scope.traced : this.trace(node.base, scope)
        return attributeOf(base, node.name, this.recognise)
      }
      case 'AccessElement':
        return this.#elements(node.base, scope)?.at(node.index) ?? NOTHING
      case 'Deref':
        return this.#dereference(this.trace(node.base, scope))
      case 'Projection': {
        const base = this.trace(node.base, scope)
        return isObject(base.value) ? this.trace(node.expr, nestedScope(scope, base)) : NOTHING
      }
      case 'Map':
      case 'FlatMap': {
        const items = this.#elements(node.base, scope)?.map((item) =>
          this.trace(node.expr, hiddenScope(scope, item)),
        )
        if (items === undefined) return NOTHING
        if (node.type === 'Map') return listOf(items)
        return listOf(items.flatMap((item) => elementsOf(item, this.recognise) ?? [item]))
      }
      case 'Filter':
      case 'PipeFuncCall':
      case 'Slice':
        return this.#choose(node, scope)
      case 'Object':
        return this.#object(node, scope)
      case 'Array':
        return this.#list(node, scope)
      case 'Select': {
        const chosen = node.alternatives.find((one) => this.#isTrue(one.condition, scope))
        const value = chosen?.value ?? node.fallback
        return value === undefined ? NOTHING : this.trace(value, scope)
      }
      case 'FuncCall':
        return this.#call(node, scope)
      default:
        return this.#evaluate(node, scope)
    }
  }

  /** Tells documents of the view from values that were computed. */
  readonly recognise = (value: unknown): Traced => {
    if (!isObject(value) || !('_id' in value) || typeof value._id !== 'string') {
      return {kind: 'computed', value: value ?? null}
    }
    const document = this.#environment.view.get(value._id)
    if (document === undefined) return {kind: 'computed', value}
    const found: Traced = {kind: 'found', value: document, origin: {document, path: []}}
    if (document === value) return found
    if (!isScored(value, document)) return {kind: 'computed', value}
    const attributes = Object.entries(value).map(([name, attribute]: [string, unknown]) => {
      const computed: Traced = {kind: 'computed', value: attribute}
      return [name, name === SCORE ? computed : attributeOf(found, name, this.recognise)] as const
    })
    return {kind: 'object', value, attributes: new Map(attributes)}
  }

  #evaluate(node: ExprNode, scope: Scope): Traced {
    return this.recognise(evaluateIn(scope, node, this.#environment))
  }

  #isTrue(condition: ExprNode, scope: Scope): boolean {
    return evaluateIn(scope, condition, this.#environment) === true
  }

  #elements(node: ExprNode, scope: Scope): readonly Traced[] | null {
    return elementsOf(this.trace(node, scope), this.recognise)
  }

  #dereference({value}: Traced): Traced {
    const target = isObject(value) && '_ref' in value ? value._ref : null
    if (typeof target !== 'string') return NOTHING
    return this.recognise(this.#environment.document(target))
  }

  /** Lets groq-js decide which elements of a list remain, and in which order. */
  #choose(node: FilterNode | PipeFuncCallNode | SliceNode, scope: Scope): Traced {
    const elements = this.#elements(node.base, scope)
    if (elements === null) return NOTHING
    const chooser = overList.get(node) ?? {...node, base: {type: 'Parameter', name: LIST}}
    overList.set(node, chooser)
    // A slice looks at positions only, so it is shown those; equal values have several.
    const list = elements.map(({value}, position) => (node.type === 'Slice' ? position : value))
    const remaining = evaluateIn(scope, chooser, this.#environment, {[LIST]: list})
    if (!Array.isArray(remaining)) return NOTHING
    const positions = new Map<unknown, number[]>()
    for (const [position, value] of list.entries()) {
      positions.set(value, [...(positions.get(value) ?? []), position])
    }
    const chosen: readonly unknown[] = remaining
    return listOf(
      chosen.map((value) => {
        const position = positions.get(value)?.shift()
        return (position === undefined ? undefined : elements[position]) ?? this.recognise(value)
      }),
    )
  }

  #object({attributes}: ObjectNode, scope: Scope): Traced {
    const result = new Map<string, Traced>()
    for (const entry of attributes) {
      if (entry.type === 'ObjectAttributeValue') {
        result.set(entry.name, this.trace(entry.value, scope))
        continue
      }
      const isLeftOut =
        entry.type === 'ObjectConditionalSplat' && !this.#isTrue(entry.condition, scope)
      if (isLeftOut) continue
      const splat = this.trace(entry.value, scope)
      for (const [name, value] of attributesOf(splat, this.recognise)) result.set(name, value)
    }
    return objectOf(result)
  }

  #list({elements}: ArrayNode, scope: Scope): Traced {
    return listOf(
      elements.flatMap(({value, isSplat}) => {
        const traced = this.trace(value, scope)
        return isSplat ? (elementsOf(traced, this.recognise) ?? []) : [traced]
      }),
    )
  }

  #call(node: FuncCallNode, scope: Scope): Traced {
    switch (`${node.namespace}::${node.name}`) {
      case 'global::coalesce': {
        for (const argument of node.args) {
          const traced = this.trace(argument, scope)
          if (traced.value !== null) return traced
        }
        return NOTHING
      }
      case 'array::compact': {
        const [list] = node.args
        const elements = list === undefined ? null : this.#elements(list, scope)
        return elements === null ? NOTHING : listOf(elements.filter(({value}) => value !== null))
      }
      default:
        return this.#evaluate(node, scope)
    }
  }
}

/** Whether a row is the copy with a score that `score()` makes of a document. */
function isScored(row: object, document: object): boolean {
  const names = Object.keys(row)
  return (
    names.includes(SCORE) &&
    names.every((name) => name === SCORE || Reflect.get(row, name) === Reflect.get(document, name))
  )
}

/** Whether a node chooses among the documents of the dataset: groq-js does that with indexes. */
function isSelection(node: ExprNode): boolean {
  switch (node.type) {
    case 'Everything':
      return true
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Filter':
    case 'Group':
    case 'PipeFuncCall':
    case 'Slice':
      return isSelection(node.base)
    default:
      return false
  }
}
