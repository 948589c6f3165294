import type {ExprNode} from 'groq-js'
import type {Environment} from '../environment.ts'
import {planQuery} from '../plan.ts'
import {isClosed} from '../scope-analysis.ts'
import {NOTHING, type Traced} from './traced.ts'

/** A scope as groq-js builds them: `nested` ones are counted by `^`, `hidden` ones are not. */
export interface Scope {
  readonly traced: Traced
  readonly isHidden: boolean
  /** The scope in which this one was opened. */
  readonly outer: Scope | null
  /** The scope that `^` leads to. */
  readonly parent: Scope | null
}

/** The scope around a query. */
export const ROOT: Scope = {traced: NOTHING, isHidden: false, outer: null, parent: null}

/** The scope of an object inside a projection. */
export function nestedScope(outer: Scope, traced: Traced): Scope {
  return {traced, isHidden: false, outer, parent: outer.isHidden ? outer.parent : outer}
}

/** The scope of an element inside a traversal such as `list[].name`. */
export function hiddenScope(outer: Scope, traced: Traced): Scope {
  return {...nestedScope(outer, traced), isHidden: true}
}

/** What `^` (1), `^.^` (2) … stands for. */
export function ancestor(scope: Scope, steps: number): Traced {
  let current: Scope | null = scope
  for (let step = 0; step < steps; step += 1) current = current?.parent ?? null
  return current?.traced ?? NOTHING
}

/** Parameters that carry the values of scopes; no client can send a name with this character. */
const scopeParameter = (depth: number): string => `\u0000scope${depth}`

/** The scopes around a node follow from its place in the query, so it is compiled once. */
const compiled = new WeakMap<ExprNode, ExprNode>()

/** Evaluates a part of a query in the scope in which it stands. */
export function evaluateIn(
  scope: Scope,
  node: ExprNode,
  environment: Environment,
  values: Readonly<Record<string, unknown>> = {},
): unknown {
  const tree = compiled.get(node) ?? compile(scope, node)
  compiled.set(node, tree)
  const params: Record<string, unknown> = {...values}
  const scopes = scopesOf(scope)
  for (const [depth, {traced, isHidden}] of scopes.entries()) {
    params[scopeParameter(depth)] = isHidden ? [traced.value] : traced.value
  }
  let value: unknown = environment.evaluateWith(params, tree)
  if (isClosed(node)) return value
  for (const {isHidden} of scopes) if (isHidden) value = Array.isArray(value) ? value[0] : null
  return value
}

/** Opens the scopes around a node again, from parameters. */
function compile(scope: Scope, node: ExprNode): ExprNode {
  const planned = planQuery(node, scope.isHidden)
  if (isClosed(node)) return planned
  return scopesOf(scope).reduceRight<ExprNode>((expr, {isHidden}, depth) => {
    const base: ExprNode = {type: 'Parameter', name: scopeParameter(depth)}
    return isHidden ? {type: 'Map', base, expr} : {type: 'Projection', base, expr}
  }, planned)
}

/** From the outermost scope inwards, without the one around the query. */
function scopesOf(scope: Scope): readonly Scope[] {
  return scope.outer === null ? [] : [...scopesOf(scope.outer), scope]
}
