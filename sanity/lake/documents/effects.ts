import {encodeMendoza} from './mendoza-encoder.ts'
import type {Effects, JsonObject, StoredDocument} from './types.ts'

/**
 * The Mendoza patches between two states of a document, there and back. `_rev` is left out on both
 * sides, because the Studio omits it before it applies them (sanity: omitRev).
 */
export function effectsOf(before: StoredDocument | null, after: StoredDocument | null): Effects {
  const left = withoutRevision(before)
  const right = withoutRevision(after)
  return {apply: encodeMendoza(left, right), revert: encodeMendoza(right, left)}
}

function withoutRevision(document: StoredDocument | null): JsonObject | null {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}
