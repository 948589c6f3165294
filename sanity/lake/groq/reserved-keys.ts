/**
 * Keys that groq-js cannot meet in data: it calls `value.hasOwnProperty(…)`, and it assigns
 * `__proto__` to result objects. They are stored and exported, but queries do not see them.
 */
const RESERVED = ['hasOwnProperty', '__proto__'] as const

/** The same value when it has no reserved key at any depth, otherwise a copy without them. */
export function withoutReservedKeys<Value>(value: Value): Value {
  return hasReservedKey(value) ? clean(value) : value
}

function hasReservedKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    RESERVED.some((key) => Object.hasOwn(value, key)) || Object.values(value).some(hasReservedKey)
  )
}

function clean<Value>(value: Value): Value {
  const copy = structuredClone(value)
  remove(copy)
  return copy
}

function remove(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of RESERVED) {
    if (Object.hasOwn(value, key)) Reflect.deleteProperty(value, key)
  }
  for (const child of Object.values(value)) remove(child)
}
