import {isJsonObject} from './json.ts'
import type {JsonObject, JsonValue} from './types.ts'

/**
 * A copy without the markers of references to unpublished documents. The Studio writes such a
 * reference as weak with `_strengthenOnPublish`; publishing makes it strong, unless the schema says
 * that it is to stay weak (@sanity/sdk: strengthenOnPublish).
 */
export function strengthenReferences(document: JsonObject): JsonObject {
  const entries = Object.entries(document)
  const strengthened = entries.map(([name, value]) => [name, strengthen(value)] as const)
  return Object.fromEntries(strengthened)
}

function strengthen(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => strengthen(item) ?? null)
  if (!isJsonObject(value)) return value
  const inner = strengthenReferences(value)
  if (!('_strengthenOnPublish' in inner)) return inner
  const {_strengthenOnPublish: marker, _weak, ...reference} = inner
  const staysWeak = isJsonObject(marker) && marker.weak === true
  return staysWeak ? {...reference, _weak: true} : reference
}
