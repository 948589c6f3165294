import type {JsonObject, JsonValue, StoredDocument} from './types.ts'

/**
 * Tells an object from the other JSON values. Looks at the outside only: everything that reaches
 * the lake came through `JSON.parse`, so what is inside is JSON too.
 */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Accepts any JSON value; like {@link isJsonObject} it trusts the inside of arrays and objects. */
export function isJsonValue(value: unknown): value is JsonValue {
  return value === null || ['string', 'number', 'boolean', 'object'].includes(typeof value)
}

/** Tells whether objects and arrays are inside of each other more than `levels` times. */
export function isNestedDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Object.values(value).some((child) => isNestedDeeper(child, levels - 1))
}

/** Tells whether an object has the five system attributes of a stored document. */
export function isStoredDocument(value: unknown): value is StoredDocument {
  if (!isJsonObject(value)) return false
  const {_id, _type, _rev, _createdAt, _updatedAt} = value
  return [_id, _type, _rev, _createdAt, _updatedAt].every((part) => typeof part === 'string')
}

/** Reads a document that the lake has written itself; throws `TypeError` when it is none. */
export function parseStoredDocument(json: string): StoredDocument {
  const value: unknown = JSON.parse(json)
  if (isStoredDocument(value)) return value
  throw new TypeError('A stored document lacks its system attributes')
}
