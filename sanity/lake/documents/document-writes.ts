import {applyPatch} from './apply-patch.ts'
import {checkId, idForCreate} from './ids.ts'
import type {Limits} from './limits.ts'
import type {Patch} from './mutation-schema.ts'
import type {Staging} from './staging.ts'
import {checkStorable} from './storable.ts'
import {alreadyExists, invalid, notFound, revisionMismatch} from './write-failure.ts'
import type {JsonObject, StoredDocument} from './types.ts'

/** What a write needs besides the transaction. */
export interface WriteContext {
  readonly staging: Staging
  readonly limits: Limits
  readonly randomId: () => string
}

/** Adds a document; throws 409 when the id is taken. */
export function createDocument(context: WriteContext, input: JsonObject): StoredDocument {
  const id = idForCreate(optionalId(input), context.randomId)
  if (context.staging.get(id)) throw alreadyExists(id)
  return write(context, 'create', newDocument(context, id, input))
}

/** Adds a document or replaces all of it; the creation time of an existing one stays. */
export function replaceDocument(context: WriteContext, input: JsonObject): StoredDocument {
  const id = requiredId(input)
  const existing = context.staging.get(id)
  const fresh = newDocument(context, id, input)
  const kept = existing && {
    ...fresh,
    _createdAt: existing._createdAt,
    _updatedAt: context.staging.timestamp,
  }
  return write(context, 'createOrReplace', kept ?? fresh)
}

/** Writes the content of `source` under another id. The copy is as old as its source. */
export function copyDocument(context: WriteContext, source: JsonObject, id: string): void {
  replaceDocument(context, {...withoutUpdateTime(source), _id: id})
}

/** Takes a published document away; its content stays as a draft, unless there is a draft. */
export function unpublishDocument(
  context: WriteContext,
  published: StoredDocument,
  draftId: string,
): void {
  if (!context.staging.get(draftId)) copyDocument(context, published, draftId)
  deleteDocument(context, published._id)
}

/** Adds a document unless the id is taken; then returns null and changes nothing. */
export function createIfMissing(context: WriteContext, input: JsonObject): StoredDocument | null {
  const id = requiredId(input)
  if (context.staging.get(id)) return null
  return write(context, 'createIfNotExists', newDocument(context, id, input))
}

/** Removes a document and returns it; null when there was none. `purge` forgets its history too. */
export function deleteDocument(
  {staging}: WriteContext,
  id: string,
  purge = false,
): StoredDocument | null {
  const existing = staging.get(checkId(id))
  if (!existing) return null
  staging.put(id, null, [{delete: {id}}])
  if (purge) staging.purged.add(id)
  return existing
}

/** Patches a document; throws 409 when it is missing or has another revision than expected. */
export function patchDocument(context: WriteContext, id: string, patch: Patch): StoredDocument {
  const {staging, limits} = context
  const existing = staging.get(checkId(id))
  if (!existing) throw notFound(id)
  checkRevision(existing, patch.ifRevisionID)
  checkStorable(patch, limits.nesting)
  const {document, operations} = applyPatch(existing, patch, (work) => staging.spend(work))
  const after = {
    ...document,
    _rev: staging.transactionId,
    _updatedAt: staging.timestamp,
  }
  const patches = operations.length > 0 ? operations : [{}]
  staging.put(
    id,
    after,
    patches.map((operation) => ({patch: {id, ...operation}})),
  )
  return after
}

/** Throws 409 unless the document has the expected revision; no expectation is always met. */
export function checkRevision(document: StoredDocument, expected: string | undefined): void {
  if (expected === undefined || document._rev === expected) return
  throw revisionMismatch(document._id, document._rev, expected)
}

/** Content whose `_updatedAt` is left to the transaction: the Studio sends that of a revision. */
export function withoutUpdateTime(content: JsonObject): JsonObject {
  const {_updatedAt, ...rest} = content
  return rest
}

/** The document as the transaction sees it; throws a 409 `WriteFailure` when there is none. */
export function requiredDocument({staging}: WriteContext, id: string): StoredDocument {
  const document = staging.get(id)
  if (!document) throw notFound(id)
  return document
}

function write(
  {staging}: WriteContext,
  kind: 'create' | 'createOrReplace' | 'createIfNotExists',
  document: StoredDocument,
): StoredDocument {
  // The Studio replays the mutation, so it carries the document as it is stored.
  staging.put(document._id, document, [{[kind]: document}])
  return document
}

// `_createdAt` and `_updatedAt` may be given: an import keeps the times of its source
// (https://www.sanity.io/docs/http-mutations). `_rev` is never the client's to choose.
function newDocument(
  {staging: {transactionId, timestamp}, limits}: WriteContext,
  _id: string,
  input: JsonObject,
): StoredDocument {
  checkStorable(input, limits.nesting)
  const {_type} = input
  if (typeof _type !== 'string' || _type === '') {
    throw invalid(`Document "${_id}" must have a "_type" that is a string`)
  }
  return {
    ...input,
    _id,
    _type,
    _rev: transactionId,
    _createdAt: givenTime(input, '_createdAt') ?? timestamp,
    _updatedAt: givenTime(input, '_updatedAt') ?? timestamp,
  }
}

function givenTime(input: JsonObject, name: '_createdAt' | '_updatedAt'): string | undefined {
  const time = input[name]
  if (time === undefined || time === null) return undefined
  if (typeof time === 'string' && !Number.isNaN(Date.parse(time))) return time
  throw invalid(`"${name}" must be an ISO 8601 date and time`)
}

function optionalId(input: JsonObject): string | undefined {
  const {_id} = input
  if (_id === undefined || _id === null) return undefined
  if (typeof _id === 'string') return _id
  throw invalid(`Malformed document ID: ${JSON.stringify(_id)}`)
}

function requiredId(input: JsonObject): string {
  const id = optionalId(input)
  if (id === undefined) throw invalid('The document must have an "_id"')
  return checkId(id)
}
