import {Mutation} from '@sanity/mutator'
import {isStoredDocument} from './json.ts'
import {operationsOf, patchBody} from './patch-operations.ts'
import type {Operation} from './patch-operations.ts'
import {checkPath, concretePaths, itemPathOf, valuesAt} from './patch-paths.ts'
import type {ConcretePath} from './patch-paths.ts'
import {invalid} from './write-failure.ts'
import type {Patch} from './mutation-schema.ts'
import type {JsonObject, JsonValue, StoredDocument} from './types.ts'

/** The patched document and the operations that had an effect. */
export interface PatchOutcome {
  readonly document: StoredDocument
  /** Bodies of patches that the Studio's mutator replays to the same document, in order. */
  readonly operations: JsonObject[]
}

/** A text patch has a place to look for in the text for every few of its characters. */
const LONGEST_TEXT_PATCH = 100_000
const MOST_PADDING = 1_000
const PROTECTED = ['_id', '_type', '_rev'] as const

/**
 * Applies a patch with `@sanity/mutator`, the code that the Studio runs optimistically, in the
 * order that the API documents: set, setIfMissing, unset, inc, dec, insert, diffMatchPatch. Never
 * changes its arguments; tells `spend` about every operation what it costs. Throws a 400
 * `WriteFailure` where the mutator would crash.
 */
export function applyPatch(
  document: StoredDocument,
  patch: Patch,
  spend: (work: number) => void,
): PatchOutcome {
  let current = document
  // An operation copies or searches what it changes, and adds to it.
  let cost = countValues(document)
  const operations: JsonObject[] = []
  for (const given of operationsOf(patch)) {
    const path = checkPath(given.path)
    const found = concretePaths(current, path, given.kind === 'replace')
    for (const operation of found.flatMap((concrete) => fit(given, concrete))) {
      spend((cost += 1))
      if (isIdle(current, operation)) continue
      const next = applyOperation(current, operation)
      if (next !== current) operations.push(patchBody(operation))
      current = next
    }
  }
  checkSystemAttributes(document, current)
  return {document: current, operations}
}

/** Puts an operation on a concrete path; the mutator mishandles ranges in inserts. */
function fit(operation: Operation, {path, range}: ConcretePath): Operation[] {
  if (!range) return [{...operation, path}]
  const {array, start, end} = range
  const isEmpty = start >= end
  switch (operation.kind) {
    case 'before':
      return [{...operation, path: `${array}[${start}]`}]
    case 'after':
      return [{...operation, path: `${array}[${end - 1}]`}]
    case 'replace':
      // `splice(start, 0, items)` replaces an empty range: nothing goes, the items come.
      if (isEmpty) return [{...operation, kind: 'before', path: `${array}[${start}]`}]
      return [{...operation, path}]
    case 'set':
    case 'setIfMissing':
    case 'unset':
    case 'inc':
    case 'dec':
    case 'diffMatchPatch':
      return isEmpty ? [] : [{...operation, path}]
  }
}

/** True for what the API ignores but the mutator answers with an error or a stray `{}`. */
function isIdle(document: StoredDocument, {kind, path}: Operation): boolean {
  switch (kind) {
    case 'set':
    case 'setIfMissing': {
      // Objects on the way are created, items of arrays never: `items[_key=="gone"].title`.
      const item = itemPathOf(path)
      if (item === null) return false
      const found = valuesAt(document, item)
      if (found.length > 0) checkPadding(found, path)
      return found.length === 0
    }
    case 'unset':
    case 'inc':
    case 'dec':
    case 'replace':
      return valuesAt(document, path).length === 0
    case 'before':
    case 'after':
    case 'diffMatchPatch':
      return false
  }
}

function applyOperation(document: StoredDocument, operation: Operation): StoredDocument {
  const {kind, path} = operation
  if (operation.kind === 'diffMatchPatch') checkText(document, operation)
  const patch = {id: document._id, ...patchBody(operation)}
  const result = mutate(document, new Mutation({mutations: [{patch}]}), `${kind} at "${path}"`)
  if (isStoredDocument(result)) return result
  throw invalid(`Cannot apply ${kind} at "${path}": system attributes must stay`)
}

function mutate(document: StoredDocument, mutation: Mutation, what: string): unknown {
  try {
    return mutation.apply(document)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw invalid(`Cannot apply ${what}: ${reason}`, {cause: error})
  }
}

function countValues(value: JsonValue | undefined): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, child) => sum + countValues(child), 1)
}

/** The Studio fills an array up with nulls when a position behind its end is set. */
function checkPadding(arrays: readonly {readonly value: unknown}[], path: string): void {
  const position = Number(/\[(\d+)\]$/.exec(path)?.[1] ?? 0)
  const isFar = ({value}: {readonly value: unknown}): boolean =>
    Array.isArray(value) && position > value.length + MOST_PADDING
  if (arrays.some(isFar)) throw invalid(`"${path}" is too far behind the end of the array`)
}

function checkText(
  document: StoredDocument,
  {path, value: patch}: Extract<Operation, {kind: 'diffMatchPatch'}>,
): void {
  if (patch.length > LONGEST_TEXT_PATCH) {
    throw invalid(`The text patch at "${path}" has more than ${LONGEST_TEXT_PATCH} characters`)
  }
  const found = valuesAt(document, path)
  if (found.length > 0 && found.every(({value}) => typeof value === 'string')) return
  throw invalid(`Cannot apply diffMatchPatch at "${path}": the target is not a string`)
}

function checkSystemAttributes(before: StoredDocument, after: StoredDocument): void {
  const changed = PROTECTED.find((name) => before[name] !== after[name])
  if (changed) throw invalid(`Cannot patch "${changed}"`)
  if (Number.isNaN(Date.parse(after._createdAt))) {
    throw invalid('"_createdAt" must be an ISO 8601 date and time')
  }
}
