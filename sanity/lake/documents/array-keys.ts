import {isJsonObject} from './json.ts'
import type {JsonValue} from './types.ts'

const KEY_LENGTH = 12

/**
 * A copy in which every object directly inside an array has a `_key`, as
 * `autoGenerateArrayKeys=true` asks. Keys that are there stay; primitives get none.
 */
export function withArrayKeys<Value extends JsonValue | undefined>(
  value: Value,
  randomId: () => string,
): Value
export function withArrayKeys(
  value: JsonValue | undefined,
  randomId: () => string,
): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => keyed(item, randomId))
  if (!isJsonObject(value)) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([name, child]) => [name, withArrayKeys(child, randomId)]))
}

function keyed(item: JsonValue, randomId: () => string): JsonValue {
  const inner = withArrayKeys(item, randomId)
  if (!isJsonObject(inner) || typeof inner._key === 'string') return inner
  return {_key: randomId().replaceAll('-', '').slice(0, KEY_LENGTH), ...inner}
}
