import {z} from 'zod'
import {publishedIdOf} from '../groq/document-group.ts'
import {
  checkRevision,
  createDocument,
  deleteDocument,
  patchDocument,
  replaceDocument,
} from './document-writes.ts'
import type {WriteContext} from './document-writes.ts'
import {checkPublishedId, checkVersionOf, draftIdOf, isDraftId, isVersionId} from './ids.ts'
import {isJsonObject} from './json.ts'
import {parseWith, patchSchema} from './mutation-schema.ts'
import {strengthenReferences} from './strengthen.ts'
import {alreadyExists, invalid, notFound, WriteFailure} from './write-failure.ts'
import type {JsonObject, StoredDocument} from './types.ts'

/** The document actions, named without `sanity.action.document.`. */
export type ActionType =
  | 'create'
  | 'edit'
  | 'replaceDraft'
  | 'publish'
  | 'unpublish'
  | 'discard'
  | 'delete'
  | 'version.create'
  | 'version.replace'
  | 'version.discard'
  | 'version.unpublish'

/** Checks the fields of an action and applies it to a transaction. */
type Action = (context: WriteContext, fields: unknown) => void

const documentId = z.string('expected a document ID')
const documentContent = z.custom<JsonObject>(isJsonObject, 'expected an object')
const revisionId = z.string().optional()
const flag = z.boolean().optional()

/**
 * What each document action does to the documents of a transaction. The rules are those of
 * https://www.sanity.io/docs/http-reference/actions; a `WriteFailure` ends the whole request.
 */
export const documentActions = {
  create: action(
    z.object({
      publishedId: documentId,
      attributes: documentContent,
      ifExists: z.enum(['fail', 'ignore']).default('fail'),
    }),
    (context, {publishedId, attributes, ifExists}) => {
      const id = contentId(attributes)
      checkVersionOf(id, publishedId)
      if (context.staging.get(publishedId)) throw alreadyExists(publishedId)
      if (context.staging.get(id)) {
        if (ifExists === 'ignore') return
        throw alreadyExists(id)
      }
      createDocument(context, withoutUpdateTime(attributes))
    },
  ),

  edit: action(
    z.object({draftId: documentId, publishedId: documentId, patch: patchSchema}),
    (context, {draftId, publishedId, patch}) => {
      checkVersionOf(draftId, publishedId)
      if (!context.staging.get(draftId)) {
        // A version in a release is only made on purpose; a draft appears with the first edit.
        if (!isDraftId(draftId)) throw notFound(draftId)
        copyDocument(context, required(context, publishedId), draftId)
      }
      patchDocument(context, draftId, patch)
    },
  ),

  replaceDraft: action(
    z.object({publishedId: documentId, attributes: documentContent}),
    (context, {publishedId, attributes}) => {
      const id = contentId(attributes)
      checkVersionOf(id, publishedId)
      if (!context.staging.get(id)) required(context, publishedId)
      replaceDocument(context, withoutUpdateTime(attributes))
    },
  ),

  publish: action(
    z.object({
      draftId: documentId,
      publishedId: documentId,
      ifDraftRevisionId: revisionId,
      ifPublishedRevisionId: revisionId,
    }),
    (context, {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId}) => {
      checkVersionOf(draftId, publishedId)
      const draft = required(context, draftId)
      const published = context.staging.get(publishedId)
      checkRevision(draft, ifDraftRevisionId)
      if (published) checkRevision(published, ifPublishedRevisionId)
      else if (ifPublishedRevisionId !== undefined) throw notFound(publishedId)
      copyDocument(context, strengthenReferences(draft), publishedId)
      deleteDocument(context, draftId)
    },
  ),

  unpublish: action(
    z.object({draftId: documentId, publishedId: documentId}),
    (context, {draftId, publishedId}) => {
      checkVersionOf(draftId, publishedId)
      const published = required(context, publishedId)
      if (!context.staging.get(draftId)) copyDocument(context, published, draftId)
      deleteDocument(context, publishedId)
    },
  ),

  discard: action(z.object({draftId: documentId, purge: flag}), (context, {draftId, purge}) => {
    discard(context, draftId, purge)
  }),

  delete: action(
    z.object({
      publishedId: documentId,
      includeDrafts: z.array(documentId).default([]),
      includeVersions: z.array(documentId).default([]),
      purge: flag,
    }),
    (context, {publishedId, includeDrafts, includeVersions, purge}) => {
      const included = [...new Set([...includeDrafts, ...includeVersions])]
      checkPublishedId(publishedId)
      for (const id of included) checkVersionOf(id, publishedId)
      required(context, publishedId)
      const draftId = draftIdOf(publishedId)
      if (context.staging.get(draftId) && !included.includes(draftId)) throw unlistedDraft(draftId)
      for (const id of [publishedId, ...included]) deleteDocument(context, id, purge)
    },
  ),

  'version.create': action(
    z.object({
      publishedId: documentId,
      document: documentContent.optional(),
      baseId: documentId.optional(),
      versionId: documentId.optional(),
      ifBaseRevisionId: revisionId,
    }),
    (context, {publishedId, document, baseId, versionId, ifBaseRevisionId}) => {
      if (document) {
        const id = contentId(document)
        checkVersionOf(id, publishedId)
        if (versionId !== undefined && versionId !== id) throw invalid('"versionId" is not "_id"')
        createDocument(context, withoutUpdateTime(document))
        return
      }
      if (baseId === undefined || versionId === undefined) {
        throw invalid('Expected "document", or "baseId" with "versionId"')
      }
      checkVersionOf(versionId, publishedId)
      if (publishedIdOf(baseId) !== publishedId) {
        throw invalid(`"${baseId}" does not belong to "${publishedId}"`)
      }
      const base = required(context, baseId)
      checkRevision(base, ifBaseRevisionId)
      if (context.staging.get(versionId)) throw alreadyExists(versionId)
      copyDocument(context, base, versionId)
    },
  ),

  'version.replace': action(
    z.object({publishedId: documentId.optional(), document: documentContent}),
    (context, {publishedId, document}) => {
      const id = contentId(document)
      checkVersionOf(id, publishedId ?? publishedIdOf(id))
      required(context, id)
      replaceDocument(context, withoutUpdateTime(document))
    },
  ),

  'version.discard': action(
    z.object({versionId: documentId, purge: flag}),
    (context, {versionId, purge}) => {
      discard(context, versionId, purge)
    },
  ),

  'version.unpublish': action(
    z.object({versionId: documentId, publishedId: documentId}),
    (context, {versionId, publishedId}) => {
      checkVersionOf(versionId, publishedId)
      required(context, publishedId)
      required(context, versionId)
      // Publishing the release unpublishes the document then.
      patchDocument(context, versionId, {set: {'_system.delete': true}})
    },
  ),
} satisfies Record<ActionType, Action>

function action<Schema extends z.ZodType>(
  schema: Schema,
  run: (context: WriteContext, fields: z.infer<Schema>) => void,
): Action {
  return (context, fields) => run(context, parseWith(schema, fields, 'action'))
}

function discard(context: WriteContext, id: string, purge: boolean | undefined): void {
  if (!isDraftId(id) && !isVersionId(id)) throw invalid(`"${id}" is not a draft or version`)
  required(context, id)
  deleteDocument(context, id, purge)
}

function required({staging}: WriteContext, id: string): StoredDocument {
  const document = staging.get(id)
  if (!document) throw notFound(id)
  return document
}

/** Writes the content of `source` under another id. The copy is as old as its source. */
function copyDocument(context: WriteContext, source: JsonObject, id: string): void {
  replaceDocument(context, {...withoutUpdateTime(source), _id: id})
}

function contentId({_id}: JsonObject): string {
  if (typeof _id === 'string') return _id
  throw invalid('The document must have an "_id"')
}

// The Studio sends the time of the revision that it restores.
function withoutUpdateTime(content: JsonObject): JsonObject {
  const {_updatedAt, ...rest} = content
  return rest
}

function unlistedDraft(draftId: string): WriteFailure {
  return new WriteFailure({
    status: 409,
    type: 'documentHasUnlistedDraftError',
    description: `Document "${draftId}" exists; list it in "includeDrafts" to delete it too`,
    details: {id: draftId},
  })
}
