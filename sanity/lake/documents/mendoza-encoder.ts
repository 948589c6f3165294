/**
 * An encoder for Mendoza, Sanity's patch format for JSON documents. The package `mendoza` only
 * decodes; this is its counterpart, limited to the opcodes that a structural diff needs
 * (https://github.com/sanity-io/mendoza, mendoza-js: `src/internal-patcher.ts`).
 */
import {isDeepStrictEqual} from 'node:util'
import {isJsonObject} from './json.ts'
import type {JsonObject, JsonValue} from './types.ts'

const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15
const RETURN_INTO_ARRAY_POP = 16
const OBJECT_SET_FIELD_VALUE = 17
const OBJECT_DELETE_FIELD = 19
const ARRAY_APPEND_VALUE = 20
const ARRAY_APPEND_SLICE = 21
const STRING_APPEND_STRING = 22
const STRING_APPEND_SLICE = 23

/** Shorter strings are written out: a diff would be longer. */
const SHORTEST_DIFFED_STRING = 16
/** Equal characters at both ends that make a string diff worth its opcodes. */
const SMALLEST_OVERLAP = 8

/**
 * The patch that turns `left` into `right`; empty when they are equal. `null` stands for a document
 * that does not exist: the Studio reads `[0, null]` as a deletion (sanity: getEffectState).
 */
export function encodeMendoza(left: JsonObject | null, right: JsonObject | null): JsonValue[] {
  if (left === null || right === null) return left === right ? [] : [VALUE, right]
  const patch: JsonValue[] = []
  diffObjects(left, right, patch)
  return patch
}

function diffObjects(left: JsonObject, right: JsonObject, patch: JsonValue[]): void {
  // The decoder addresses a field by its position among the sorted keys of the left object.
  const keys = Object.keys(left).toSorted()
  const positions = new Map(keys.map((key, position) => [key, position]))
  for (const [position, key] of keys.entries()) {
    // Own fields only: `constructor` is a legal attribute name.
    if (!Object.hasOwn(right, key)) patch.push(OBJECT_DELETE_FIELD, position)
  }
  for (const [key, after] of Object.entries(right)) {
    if (after === undefined) continue
    const position = positions.get(key)
    const before = left[key]
    if (position === undefined || before === undefined) {
      patch.push(OBJECT_SET_FIELD_VALUE, after, key)
    } else if (!isDeepStrictEqual(before, after)) {
      const change = fieldPatch(position, before, after) ?? [OBJECT_SET_FIELD_VALUE, after, key]
      // One by one: as many arguments as a long array has elements overflow the stack.
      for (const part of change) patch.push(part)
    }
  }
}

/** The change of one field, or null when writing out the new value is the way. */
function fieldPatch(position: number, before: JsonValue, after: JsonValue): JsonValue[] | null {
  const inner: JsonValue[] = []
  if (isJsonObject(before) && isJsonObject(after)) {
    diffObjects(before, after, inner)
    return [PUSH_FIELD_COPY, position, ...inner, RETURN_INTO_OBJECT_SAME_KEY_POP]
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    diffArrays(before, after, inner)
  } else if (typeof before === 'string' && typeof after === 'string') {
    diffStrings(before, after, inner)
  }
  if (inner.length === 0) return null
  return [PUSH_FIELD_BLANK, position, ...inner, RETURN_INTO_OBJECT_SAME_KEY_POP]
}

/** Builds the right array from slices of the left one, patched elements and new values. */
function diffArrays(left: JsonValue[], right: JsonValue[], patch: JsonValue[]): void {
  const match = matcher(left)
  let start = 0
  let end = 0
  const flush = (): void => {
    if (end > start) patch.push(ARRAY_APPEND_SLICE, start, end)
    start = end
  }
  for (const [position, item] of right.entries()) {
    const source = match(item, position)
    const before = source === undefined ? undefined : left[source]
    if (source !== undefined && isDeepStrictEqual(before, item)) {
      if (end !== source) {
        flush()
        start = source
      }
      end = source + 1
      continue
    }
    flush()
    if (source !== undefined && isJsonObject(before) && isJsonObject(item)) {
      patch.push(PUSH_ELEMENT_COPY, source)
      diffObjects(before, item, patch)
      patch.push(RETURN_INTO_ARRAY_POP)
    } else {
      patch.push(ARRAY_APPEND_VALUE, item)
    }
  }
  flush()
}

/**
 * Finds the element that an item came from: by `_key`, else an equal one, in the same place if
 * possible. By lookup, because comparing each with each takes minutes for long arrays.
 */
function matcher(left: JsonValue[]): (item: JsonValue, position: number) => number | undefined {
  const byKey = new Map<string, number>()
  const byJson = new Map<string, number>()
  for (const [position, item] of left.entries()) {
    const key = keyOf(item)
    if (key === undefined) byJson.set(JSON.stringify(item), position)
    else byKey.set(key, position)
  }
  return (item, position) => {
    const key = keyOf(item)
    if (key !== undefined) return byKey.get(key)
    if (isDeepStrictEqual(left[position], item)) return position
    return byJson.get(JSON.stringify(item))
  }
}

function keyOf(item: JsonValue): string | undefined {
  return isJsonObject(item) && typeof item._key === 'string' ? item._key : undefined
}

/** Keeps the equal beginning and end; offsets count UTF-8 bytes. Writes nothing if not worth it. */
function diffStrings(left: string, right: string, patch: JsonValue[]): void {
  if (left.length <= SHORTEST_DIFFED_STRING) return
  const prefix = commonPrefix(left, right)
  const suffix = commonSuffix(left, right, Math.min(left.length, right.length) - prefix)
  if (prefix + suffix < SMALLEST_OVERLAP) return
  const size = Buffer.byteLength(left)
  const inserted = right.slice(prefix, right.length - suffix)
  if (prefix > 0) patch.push(STRING_APPEND_SLICE, 0, Buffer.byteLength(left.slice(0, prefix)))
  if (inserted !== '') patch.push(STRING_APPEND_STRING, inserted)
  if (suffix > 0) {
    const start = size - Buffer.byteLength(left.slice(left.length - suffix))
    patch.push(STRING_APPEND_SLICE, start, size)
  }
}

function commonPrefix(left: string, right: string): number {
  const limit = Math.min(left.length, right.length)
  let length = 0
  while (length < limit && left[length] === right[length]) length += 1
  // Never between the halves of a surrogate pair: half a pair has no UTF-8 bytes.
  return length > 0 && isHighSurrogate(left.charCodeAt(length - 1)) ? length - 1 : length
}

function commonSuffix(left: string, right: string, limit: number): number {
  let length = 0
  while (length < limit && left.at(-1 - length) === right.at(-1 - length)) length += 1
  return length > 0 && isLowSurrogate(left.charCodeAt(left.length - length)) ? length - 1 : length
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
