import {contentError} from '../errors.ts'
import type {ErrorItem, LakeError} from '../errors.ts'

/** The two kinds of write requests, as error bodies name them. */
export type ErrorFamily = 'mutationError' | 'actionError'

interface Failure {
  readonly status: number
  readonly type: string
  readonly description: string
  /** Extra fields of the item, which the Studio reads (`referencingIDs`, `currentRevisionID`…). */
  readonly details?: Readonly<Record<string, unknown>>
  /** Sentence for the whole request; by default the number of errors. */
  readonly summary?: string
}

/** Why one mutation or action cannot be done. Becomes a `LakeError` once its index is known. */
export class WriteFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.description, options)
    this.name = 'WriteFailure'
    this.failure = failure
  }
}

/** Runs one item of a request; a `WriteFailure` inside becomes the answer for the whole request. */
export function attempt<Result>(family: ErrorFamily, index: number, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error
    throw refusal(family, [{index, failure: error}], {cause: error})
  }
}

/** The error body for items that failed; the first one decides the status. */
export function refusal(
  family: ErrorFamily,
  failures: readonly {readonly index: number; readonly failure: WriteFailure}[],
  options?: ErrorOptions,
): LakeError {
  const items = failures.map(({index, failure}): ErrorItem => {
    const {type, description, details} = failure.failure
    return {index, error: {type, description, ...details}}
  })
  const noun = family === 'mutationError' ? 'Mutation(s)' : 'Action(s)'
  const first = failures[0]?.failure.failure
  const summary = first?.summary ?? `${noun} failed with ${items.length} error(s)`
  // The Studio's release store recognises a refused action by the outer type
  // (sanity: isReleasePermissionError).
  const denied = family === 'actionError' && first?.type === 'insufficientPermissionsError'
  const type = denied ? first.type : family
  return contentError(first?.status ?? 400, type, summary, {items}, options)
}

/** 400: the request itself is wrong. */
export function invalid(description: string, options?: ErrorOptions): WriteFailure {
  return new WriteFailure({status: 400, type: 'validationError', description}, options)
}

/** 409: `create` of an id that is taken. */
export function alreadyExists(id: string): WriteFailure {
  const description = `Document by ID "${id}" already exists`
  const summary = `Mutation failed: ${description}`
  const type = 'documentAlreadyExistsError'
  return new WriteFailure({status: 409, type, description, summary, details: {id}})
}

/** 409: the document that a patch or an action needs is not there. */
export function notFound(id: string): WriteFailure {
  const description = `The document with the ID "${id}" was not found`
  return new WriteFailure({
    status: 409,
    type: 'documentNotFoundError',
    description,
    details: {id},
  })
}

/** 409: somebody else was faster. */
export function revisionMismatch(id: string, current: string, expected: string): WriteFailure {
  const description = `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`
  return new WriteFailure({
    status: 409,
    type: 'documentRevisionIDDoesNotMatchError',
    description,
    summary: `Mutation failed: ${description}`,
    details: {currentRevisionID: current, expectedRevisionID: expected},
  })
}

/** 409: a strong reference would point at nothing. */
export function missingReference(id: string, target: string): WriteFailure {
  return new WriteFailure({
    status: 409,
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${target}"`,
    details: {id, referenceID: target},
  })
}

/** 409: a deleted document is still referenced strongly. The Studio lists `referencingIDs`. */
export function stillReferenced(id: string, referrers: readonly string[]): WriteFailure {
  const list = referrers.map((referrer) => `"${referrer}"`).join(', ')
  return new WriteFailure({
    status: 409,
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from ${list}`,
    details: {id, referencingIDs: referrers},
  })
}

/** 403: the author may not do this to this document. */
export function insufficientPermissions(permission: string): WriteFailure {
  const description = `transaction failed: Insufficient permissions; permission "${permission}" required`
  return new WriteFailure({
    status: 403,
    type: 'insufficientPermissionsError',
    description,
    summary: description,
    details: {permission},
  })
}
