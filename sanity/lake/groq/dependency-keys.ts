import type {StoredDocument} from '../documents/types.ts'
import {isPrimitive, type AttributePath, type Primitive} from './attribute-path.ts'
import {publishedIdOf} from './document-group.ts'
import {referenceTargets} from './reference-targets.ts'

/** Deeper values are not told apart: who asks for one depends on the type. */
const DEEPEST_PATH = 3
/** Longer strings are texts; nobody looks documents up by them. */
const LONGEST_VALUE = 128
/** They change with every write, or are the id and the type, which have keys of their own. */
const NOT_COMPARED = new Set(['_id', '_originalId', '_type', '_rev', '_createdAt', '_updatedAt'])

/** The key of a query that reads every document. */
export const ALL_DOCUMENTS = 'all'

/** The key of the documents of a type. */
export function typeKey(type: string): string {
  return `type ${type}`
}

/** The key of a document, present or missing, and of its draft and versions. */
export function idKey(id: string): string {
  return `id ${publishedIdOf(id)}`
}

/** The key of the documents that refer to `id`. */
export function referenceKey(id: string): string {
  return `ref ${id}`
}

/** The key of the documents with a value at a path; `null` for values that have no key. */
export function valueKey(path: AttributePath, value: Primitive): string | null {
  const [first = ''] = path
  if (path.length > DEEPEST_PATH || NOT_COMPARED.has(first)) return null
  if (typeof value === 'string' && value.length > LONGEST_VALUE) return null
  return `eq ${[...path, typeof value, value].join('\u0000')}`
}

/**
 * Every key under which a query may depend on a stored document. It follows from the document
 * alone, so a tag that a client has kept means the same after a restart.
 */
export function keysOfDocument(document: StoredDocument): ReadonlySet<string> {
  const keys = new Set([ALL_DOCUMENTS, typeKey(document._type), idKey(document._id)])
  for (const target of referenceTargets(document).any) keys.add(referenceKey(target))
  addValueKeys(document, [], keys)
  return keys
}

function addValueKeys(object: object, path: AttributePath, keys: Set<string>): void {
  if (path.length >= DEEPEST_PATH) return
  for (const [name, value] of Object.entries(object)) {
    const inner = [...path, name]
    if (isPrimitive(value)) {
      const key = valueKey(inner, value)
      if (key !== null) keys.add(key)
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      addValueKeys(value, inner, keys)
    }
  }
}
