import {
  createDocumentIndex,
  type DocumentIndex,
} from '../../../../sanity/lake/groq/document-index.ts'
import {runQuery, type QueryRequest} from '../../../../sanity/lake/groq/run-query.ts'
import {LakeError} from '../../../../sanity/lake/errors.ts'
import type {JsonObject, StoredDocument} from '../../../../sanity/lake/documents/types.ts'

/** A stored document with the system attributes that a test does not care about. */
export function stored(content: JsonObject & {_id: string; _type?: string}): StoredDocument {
  const times = {_createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
  return {_type: 'article', _rev: 'r1', ...times, ...content}
}

/** An index over documents given by their content. */
export function indexOf(
  ...contents: (JsonObject & {_id: string; _type?: string})[]
): DocumentIndex {
  return createDocumentIndex(contents.map(stored))
}

/** The result of a query; by default a member's, raw, on a fixed day. */
export function ask(
  index: DocumentIndex,
  query: string,
  request: Partial<QueryRequest> = {},
): unknown {
  const defaults = {access: 'member', perspective: 'raw', identity: 'u1', apiVersion: 'X'} as const
  const now = new Date('2026-11-22T12:00:00.000Z')
  return runQuery(index, {...defaults, now, ...request, query}).result
}

/** The `LakeError` that an action throws. */
export function failureOf(action: () => unknown): LakeError {
  try {
    action()
  } catch (error) {
    if (error instanceof LakeError) return error
    throw error
  }
  throw new Error('expected a LakeError')
}
