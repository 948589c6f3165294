import type {StoredDocument} from '../documents/types.ts'
import type {DocumentIndex} from './document-index.ts'
import {compileFilter} from './filter.ts'
import type {ReadRestriction} from './perspective.ts'

/**
 * Keeps a reader from the documents for which a GROQ condition is not true; `undefined` when there
 * is no condition. Throws a 400 `LakeError` for a condition that cannot be parsed.
 */
export function readRestriction(
  condition: string | null | undefined,
  reader: {readonly identity: string; readonly now?: Date; readonly documents: DocumentIndex},
): ReadRestriction | undefined {
  if (condition === null || condition === undefined) return undefined
  const filter = compileFilter(`*[${condition}]`, {})
  return {
    key: restrictionKey(condition, reader),
    allows: (document: StoredDocument) => filter.matches(document, {access: 'member', ...reader}),
  }
}

/** Views are kept by this key: it says everything that the condition's answer depends on. */
function restrictionKey(
  condition: string,
  {identity, now}: {readonly identity: string; readonly now?: Date},
): string {
  const who = condition.includes('identity') ? identity : ''
  const when = condition.includes('now') ? now?.toISOString() : ''
  return JSON.stringify([condition, who, when])
}
