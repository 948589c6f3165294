import {isPrimitive, type AttributePath} from './attribute-path.ts'
import type {Constraint} from './constraint.ts'
import {idKey, referenceKey, typeKey, valueKey} from './dependency-keys.ts'
import {IdPattern} from './id-pattern.ts'

/** Keys, each with the type of all documents that it stands for, where there is one such type. */
export type DemandedKeys = ReadonlyMap<string, string | null>

/** Adds keys to others; a key that is demanded for two types, or for any, keeps no type. */
export function mergeKeys(keys: Map<string, string | null>, more: DemandedKeys): void {
  for (const [key, type] of more) {
    keys.set(key, keys.has(key) && keys.get(key) !== type ? null : type)
  }
}

/** One key of a whole type is worth this many keys of few documents each. */
const COST_OF_A_TYPE = 25

const NO_DOCUMENT: DemandedKeys = new Map()

/**
 * The dependency keys of a constraint: every document that can satisfy it has one of them. `null`
 * when there are none, because the constraint is one that no key describes.
 */
export function demandedKeys(
  constraint: Constraint,
  values: readonly unknown[],
): DemandedKeys | null {
  switch (constraint.kind) {
    case 'every':
      return cheapest(constraint.parts.map((part) => demandedKeys(part, values)))
    case 'some': {
      const union = new Map<string, string | null>()
      for (const part of constraint.parts) {
        const keys = demandedKeys(part, values)
        if (keys === null) return null
        mergeKeys(union, keys)
      }
      return union
    }
    case 'equals':
      return equalTo(constraint.path, values[constraint.key])
    case 'in':
      return equalToOneOf(constraint.path, values[constraint.key])
    case 'references': {
      const targets = values[constraint.key]
      const ids: readonly unknown[] = Array.isArray(targets) ? targets : [targets]
      return keysOf(ids.filter(isText).map(referenceKey))
    }
    case 'holdsReference': {
      // A number or null may equal what is no reference at all.
      const target = values[constraint.key]
      return isText(target) ? keysOf([referenceKey(target)]) : null
    }
    case 'versionOf': {
      const id = values[constraint.key]
      return isText(id) ? keysOf([`id ${id}`, idKey(id)]) : NO_DOCUMENT
    }
    default:
      return null
  }
}

/** All parts hold, so the keys of any one part will do. */
function cheapest(options: readonly (DemandedKeys | null)[]): DemandedKeys | null {
  let best: DemandedKeys | null = null
  let type: string | null = null
  for (const keys of options) {
    if (keys === null) continue
    const [only] = keys
    if (keys.size === 1 && only !== undefined && isTypeKey(only)) [, type] = only
    if (best === null || cost(keys) < cost(best)) best = keys
  }
  if (best === null || type === null) return best
  return new Map([...best].map(([key, known]) => [key, known ?? type]))
}

function cost(keys: DemandedKeys): number {
  let sum = 0
  for (const entry of keys) sum += isTypeKey(entry) ? COST_OF_A_TYPE : 1
  return sum
}

function isTypeKey([key, type]: readonly [string, string | null]): boolean {
  return type !== null && key === typeKey(type)
}

function equalTo(path: AttributePath, value: unknown): DemandedKeys | null {
  // `null == null` is true in GROQ, and what is missing is null.
  if (value === null || value === undefined) return null
  if (!isPrimitive(value)) return NO_DOCUMENT
  const name = path.join('.')
  if (name === '_id') return isText(value) ? keysOf([idKey(value)]) : NO_DOCUMENT
  if (name === '_type') return isText(value) ? new Map([[typeKey(value), value]]) : NO_DOCUMENT
  if (path.at(-1) === '_ref' && isText(value)) return keysOf([referenceKey(value)])
  const key = valueKey(path, value)
  return key === null ? null : keysOf([key])
}

function equalToOneOf(path: AttributePath, values: unknown): DemandedKeys | null {
  if (values instanceof IdPattern) return null
  if (!Array.isArray(values)) return NO_DOCUMENT
  const members: readonly unknown[] = values
  const union = new Map<string, string | null>()
  for (const value of members) {
    const keys = equalTo(path, value)
    if (keys === null) return null
    mergeKeys(union, keys)
  }
  return union
}

function keysOf(keys: readonly string[]): DemandedKeys {
  return new Map(keys.map((key) => [key, null]))
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
