import {isJsonObject} from '../documents/json.ts'
import type {Effects, JsonObject} from '../documents/types.ts'

/** Reads the mutations that the log keeps as JSON; throws `TypeError` for anything else. */
export function parseMutations(json: string): JsonObject[] {
  const value: unknown = JSON.parse(json)
  if (Array.isArray(value) && value.every(isJsonObject)) return value
  throw new TypeError('The transaction log holds malformed mutations')
}

/** Reads the effects that the log keeps as JSON; throws `TypeError` for anything else. */
export function parseEffects(json: string): Effects {
  const value: unknown = JSON.parse(json)
  if (isJsonObject(value) && Array.isArray(value.apply) && Array.isArray(value.revert)) {
    return {apply: value.apply, revert: value.revert}
  }
  throw new TypeError('The transaction log holds malformed effects')
}
