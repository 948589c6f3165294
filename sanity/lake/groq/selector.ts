import type {ExprNode} from 'groq-js'
import {isDeepStrictEqual} from 'node:util'
import {unsupported} from './query-error.ts'

/** Whether a condition is true with `value` as `@`. */
export type Holds = (condition: ExprNode, value: unknown) => boolean

/** Attribute names and array positions from a document inwards. */
type Path = readonly (string | number)[]

interface Selected {
  readonly path: Path
  readonly value: unknown
}

/** Whether something that `selector` selects differs between the two values. */
export function changedAny(
  before: unknown,
  after: unknown,
  selector: ExprNode,
  holds: Holds,
): boolean {
  const old = select(selector, [{path: [], value: before}], holds)
  const current = select(selector, [{path: [], value: after}], holds)
  return !isDeepStrictEqual(old, current)
}

/** Whether nothing outside of what `selector` selects differs between the two values. */
export function changedOnly(
  before: unknown,
  after: unknown,
  selector: ExprNode,
  holds: Holds,
): boolean {
  const allowed = [before, after].flatMap((value) =>
    select(selector, [{path: [], value}], holds).map(({path}) => path),
  )
  return changedPaths(before, after, []).every((changed) =>
    allowed.some((path) => path.every((step, position) => changed[position] === step)),
  )
}

/**
 * The parts of a value that a selector such as `title`, `(title, slug.current)`, `body[].text` or
 * `tags[name == "x"]` points at. groq-js evaluates selectors asynchronously only; a webhook is
 * decided inside the transaction, which is synchronous.
 */
function select(node: ExprNode, from: readonly Selected[], holds: Holds): readonly Selected[] {
  switch (node.type) {
    case 'This':
      return from
    case 'Group':
      return select(node.base, from, holds)
    case 'Tuple':
      return node.members.flatMap((member) => select(member, from, holds))
    case 'AccessAttribute': {
      const base = node.base === undefined ? from : select(node.base, from, holds)
      return base.map(({path, value}) => ({
        path: [...path, node.name],
        value: attribute(value, node.name),
      }))
    }
    case 'ArrayCoerce':
      return select(node.base, from, holds).flatMap(elements)
    case 'Filter':
      return select(node.base, from, holds)
        .flatMap(elements)
        .filter(({value}) => holds(node.expr, value))
    case 'Map':
    case 'FlatMap':
      return select(node.expr, select(node.base, from, holds), holds)
    case 'SelectorNested':
      return select(node.nested, select(node.base, from, holds), holds)
    case 'SelectorFuncCall':
      return from
        .flatMap(descendants)
        .filter(({value}) => isObject(value) && holds(node.arg, value))
    default:
      throw unsupported(`A selector cannot contain ${node.type}`)
  }
}

function attribute(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : null
}

function elements({path, value}: Selected): Selected[] {
  // `a[][x == 1]` names the elements twice; a selected element that is no array stands for itself.
  if (!Array.isArray(value)) return typeof path.at(-1) === 'number' ? [{path, value}] : []
  return value.map((element, position) => ({path: [...path, position], value: element}))
}

function descendants(selected: Selected): Selected[] {
  const {path, value} = selected
  if (typeof value !== 'object' || value === null) return [selected]
  const children = Array.isArray(value)
    ? elements(selected)
    : Object.entries(value).map(([name, child]) => ({path: [...path, name], value: child}))
  return [selected, ...children.flatMap(descendants)]
}

/** The innermost paths at which two values differ; arrays of different length differ as a whole. */
function changedPaths(before: unknown, after: unknown, path: Path): readonly Path[] {
  if (isDeepStrictEqual(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((element, position) =>
      changedPaths(element, after[position], [...path, position]),
    )
  }
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) =>
      changedPaths(attribute(before, name), attribute(after, name), [...path, name]),
    )
  }
  return [path]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
