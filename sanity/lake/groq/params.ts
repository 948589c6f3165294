import {z} from 'zod'
import {isJsonObject, isNestedDeeper} from '../documents/json.ts'
import type {JsonObject, JsonValue} from '../documents/types.ts'
import {contentError} from '../errors.ts'

/** Whatever walks through parameters may call itself. */
const MOST_LEVELS = 64

/** Parameters in a JSON body. */
export const paramsSchema = z
  .custom<JsonObject>(isJsonObject, 'expected an object')
  .refine(isModest, `Parameters may be nested ${MOST_LEVELS} levels deep`)

function isModest(params: JsonObject): boolean {
  return !isNestedDeeper(params, MOST_LEVELS)
}

/**
 * Collects the `$name=<JSON>` entries of a query string into parameters. Clients send the text
 * `undefined` for a parameter without a value; it counts as absent.
 * Throws a 400 `LakeError` for a value that is not JSON, and for one that is nested too deeply.
 */
export function readQueryParams(entries: Iterable<readonly [string, string]>): JsonObject {
  const params: Record<string, JsonValue> = {}
  for (const [key, text] of entries) {
    if (!key.startsWith('$') || text === 'undefined') continue
    const name = key.slice(1)
    if (name === '__proto__') continue
    try {
      params[name] = JSON.parse(text)
    } catch (cause) {
      const description = `Unable to parse value of "$${name}=${text.slice(0, 100)}": invalid JSON`
      throw contentError(400, 'invalidParameter', description, {}, {cause})
    }
  }
  if (isModest(params)) return params
  const description = `Parameters may be nested ${MOST_LEVELS} levels deep`
  throw contentError(400, 'invalidParameter', description)
}
