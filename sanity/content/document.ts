import {createHash} from 'node:crypto'
import type {Slugs} from './slugs.ts'

/** What a sample document may hold: JSON, with absent fields written as `undefined`. */
export type SampleValue = string | number | boolean | null | SampleValue[] | SampleObject

/** A JSON object of the sample content. */
export type SampleObject = {[field: string]: SampleValue | undefined}

/** A document ready to be written, except that its images still name a drawing, not an asset. */
export type SampleDocument = SampleObject & {_id: string; _type: string; _createdAt: string}

/** A strong reference; `_key` is added when it stands in an array. */
export type Reference = {_type: 'reference'; _ref: string}

/** The stored values of a closed list of the vocabulary. */
export type ValueOf<List extends readonly {value: string}[]> = List[number]['value']

/** The fixed id of a sample document: without a dot, because dotted ids are not public. */
export function documentId<Type extends keyof Slugs>(type: Type, slug: Slugs[Type]): string {
  return `${type}-${slug}`
}

/** A strong reference to another sample document. */
export function reference<Type extends keyof Slugs>(type: Type, slug: Slugs[Type]): Reference {
  return {_type: 'reference', _ref: documentId(type, slug)}
}

/** Strong references, in the order given. */
export function references<Type extends keyof Slugs>(
  type: Type,
  slugs: readonly Slugs[Type][] = [],
): Reference[] {
  return slugs.map((slug) => reference(type, slug))
}

/** Sanity's slug object. */
export function slugField(current: string): {_type: 'slug'; current: string} {
  return {_type: 'slug', current}
}

/** Fields of a document plus the attributes it needs to be written. */
export interface SampleFields {
  id: string
  type: string
  /** ISO 8601, UTC. */
  createdAt: string
  fields: SampleObject
}

/**
 * Completes a sample document: array members get a `_key` hashed from their path, so that seeding
 * twice writes the same document.
 */
export function sampleDocument({id, type, createdAt, fields}: SampleFields): SampleDocument {
  return {_id: id, _type: type, _createdAt: createdAt, ...keyedObject(fields, id)}
}

function keyedObject(object: SampleObject, path: string): SampleObject {
  const entries = Object.entries(object).flatMap(([field, value]): [string, SampleValue][] =>
    value === undefined ? [] : [[field, keyedValue(value, `${path}.${field}`)]],
  )
  return Object.fromEntries(entries)
}

function keyedValue(value: SampleValue, path: string): SampleValue {
  if (Array.isArray(value)) {
    return value.map((item, index) => keyedMember(item, `${path}[${index}]`))
  }
  return isObject(value) ? keyedObject(value, path) : value
}

function keyedMember(item: SampleValue, path: string): SampleValue {
  if (!isObject(item)) return keyedValue(item, path)
  const key = createHash('sha256').update(path).digest('hex').slice(0, 12)
  return {_key: key, ...keyedObject(item, path)}
}

function isObject(value: SampleValue): value is SampleObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
