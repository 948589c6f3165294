import type {Patch} from './mutation-schema.ts'
import type {JsonObject, JsonValue} from './types.ts'

/** Where an insert goes, relative to what its path finds. */
export type InsertPosition = 'before' | 'after' | 'replace'

/** One operation of a patch on one path. */
export type Operation =
  | {readonly kind: 'set' | 'setIfMissing'; readonly path: string; readonly value: JsonValue}
  | {readonly kind: 'unset'; readonly path: string}
  | {readonly kind: 'inc' | 'dec'; readonly path: string; readonly value: number}
  | {readonly kind: InsertPosition; readonly path: string; readonly value: readonly JsonValue[]}
  | {readonly kind: 'diffMatchPatch'; readonly path: string; readonly value: string}

/** Splits a patch into single operations, in the order that the API documents. */
export function operationsOf(patch: Patch): Operation[] {
  const {set = {}, setIfMissing = {}, unset = [], inc = {}, dec = {}, diffMatchPatch = {}} = patch
  return [
    ...values(set).map(([path, value]) => ({kind: 'set', path, value}) as const),
    ...values(setIfMissing).map(([path, value]) => ({kind: 'setIfMissing', path, value}) as const),
    ...unset.map((path) => ({kind: 'unset', path}) as const),
    ...Object.entries(inc).map(([path, value]) => ({kind: 'inc', path, value}) as const),
    ...Object.entries(dec).map(([path, value]) => ({kind: 'dec', path, value}) as const),
    ...(patch.insert ? insertions(patch.insert) : []),
    ...Object.entries(diffMatchPatch).map(
      ([path, value]) => ({kind: 'diffMatchPatch', path, value}) as const,
    ),
  ]
}

/** The operation as the body of a patch that does nothing else. */
export function patchBody(operation: Operation) {
  const {kind, path} = operation
  switch (kind) {
    case 'set':
      return {set: {[path]: operation.value}}
    case 'setIfMissing':
      return {setIfMissing: {[path]: operation.value}}
    case 'unset':
      return {unset: [path]}
    case 'inc':
      return {inc: {[path]: operation.value}}
    case 'dec':
      return {dec: {[path]: operation.value}}
    case 'before':
      return {insert: {before: path, items: [...operation.value]}}
    case 'after':
      return {insert: {after: path, items: [...operation.value]}}
    case 'replace':
      return {insert: {replace: path, items: [...operation.value]}}
    case 'diffMatchPatch':
      return {diffMatchPatch: {[path]: operation.value}}
  }
}

function values(attributes: JsonObject): [string, JsonValue][] {
  return Object.entries(attributes).flatMap(([path, value]) =>
    value === undefined ? [] : [[path, value] satisfies [string, JsonValue]],
  )
}

function insertions(insert: NonNullable<Patch['insert']>): Operation[] {
  const {before, after, replace, items: value} = insert
  if (before !== undefined) return [{kind: 'before', path: before, value}]
  if (after !== undefined) return [{kind: 'after', path: after, value}]
  return replace === undefined ? [] : [{kind: 'replace', path: replace, value}]
}
