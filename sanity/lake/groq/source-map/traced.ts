import {hasOtherIds, type Origin, type PathStep} from './origin.ts'

/** A value of a query together with what is known about where it comes from. */
export type Traced =
  /** A value that stands in a document just so. */
  | {readonly kind: 'found'; readonly value: unknown; readonly origin: Origin}
  /** A list that the query put together. */
  | {readonly kind: 'list'; readonly value: unknown; readonly elements: readonly Traced[]}
  /** An object that the query put together. */
  | {
      readonly kind: 'object'
      readonly value: unknown
      readonly attributes: ReadonlyMap<string, Traced>
    }
  /** A value that stands in the query or was computed. */
  | {readonly kind: 'computed'; readonly value: unknown}

/** `@sanity/client` does not read such keys back as they were (client: parseJsonPath). */
const UNREADABLE = /['\\]/

/** No value: of a missing attribute, for instance. */
export const NOTHING: Traced = {kind: 'computed', value: null}

/** Tells values that are documents from others. */
export type Recognise = (value: unknown) => Traced

/** A list that consists of these values. */
export function listOf(elements: readonly Traced[]): Traced {
  return {kind: 'list', value: elements.map(({value}) => value), elements}
}

/** An object with these attributes. */
export function objectOf(attributes: ReadonlyMap<string, Traced>): Traced {
  const entries = [...attributes].map(([name, {value}]) => [name, value] as const)
  return {kind: 'object', value: Object.fromEntries(entries), attributes}
}

/** The elements of a list; `null` for everything else. */
export function elementsOf(traced: Traced, recognise: Recognise): readonly Traced[] | null {
  if (traced.kind === 'list') return traced.elements
  const {value} = traced
  if (!Array.isArray(value)) return null
  const elements: readonly unknown[] = value
  if (traced.kind !== 'found') return elements.map(recognise)
  const repeated = repeatedKeys(elements)
  return elements.map((element, index) => {
    const key = keyOf(element)
    const isName = key !== null && !repeated.has(key) && !UNREADABLE.test(key)
    const step = {index, key: isName ? key : null}
    return inside(traced.origin, step, element)
  })
}

/** An attribute as GROQ reads it: nothing, when the value is no object or lacks it. */
export function attributeOf(traced: Traced, name: string, recognise: Recognise): Traced {
  if (traced.kind === 'object') return traced.attributes.get(name) ?? NOTHING
  const {value} = traced
  if (!isObject(value) || !Object.hasOwn(value, name)) return NOTHING
  const attribute: unknown = Reflect.get(value, name)
  if (attribute === null || attribute === undefined) return NOTHING
  if (traced.kind !== 'found') return recognise(attribute)
  return isPresented(traced.origin, name)
    ? {kind: 'computed', value: attribute}
    : inside(traced.origin, name, attribute)
}

/** Names and values of all attributes of an object; none for everything else. */
export function attributesOf(traced: Traced, recognise: Recognise): (readonly [string, Traced])[] {
  if (traced.kind === 'object') return [...traced.attributes]
  if (!isObject(traced.value)) return []
  return Object.keys(traced.value).map((name) => [name, attributeOf(traced, name, recognise)])
}

/** Whether GROQ calls a value an object. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Ids that a perspective has put in stand nowhere in the document. */
function isPresented({document, path}: Origin, name: string): boolean {
  if (path.length > 0 || !hasOtherIds(document)) return false
  return name === '_originalId' || (name === '_id' && document._id !== document['_originalId'])
}

function inside({document, path}: Origin, step: PathStep, value: unknown): Traced {
  return {kind: 'found', value: value ?? null, origin: {document, path: [...path, step]}}
}

function keyOf(element: unknown): string | null {
  return isObject(element) && '_key' in element && typeof element._key === 'string'
    ? element._key
    : null
}

/** Keys that would name more than one element. */
function repeatedKeys(elements: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const element of elements) {
    const key = keyOf(element)
    if (key === null) continue
    if (seen.has(key)) repeated.add(key)
    seen.add(key)
  }
  return repeated
}
