/** Attribute names from the document inwards, for instance `['slug', 'current']`. */
export type AttributePath = readonly string[]

/** A value that GROQ's `==` can compare and a hash index can hold. */
export type Primitive = string | number | boolean

export function isPrimitive(value: unknown): value is Primitive {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** The text under which an index on a path is kept. */
export function pathKey(path: AttributePath): string {
  return path.join('\u0000')
}

/** What GROQ's attribute access gives for a path: `null` when something on the way is no object. */
export function valueAt(document: object, path: AttributePath): unknown {
  let value: unknown = document
  for (const name of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    value = Object.hasOwn(value, name) ? Reflect.get(value, name) : null
  }
  return value ?? null
}
