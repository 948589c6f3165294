import {z} from 'zod'
import {publishedIdOf} from '../groq/document-group.ts'
import {defineAction} from './action.ts'
import type {Action} from './action.ts'
import {
  checkRevision,
  copyDocument,
  createDocument,
  deleteDocument,
  patchDocument,
  replaceDocument,
  requiredDocument,
  unpublishDocument,
  withoutUpdateTime,
} from './document-writes.ts'
import type {WriteContext} from './document-writes.ts'
import {checkPublishedId, checkVersionOf, draftIdOf, isDraftId, isVersionId} from './ids.ts'
import {isJsonObject} from './json.ts'
import {patchSchema} from './mutation-schema.ts'
import {strengthenReferences} from './strengthen.ts'
import {alreadyExists, invalid, notFound, WriteFailure} from './write-failure.ts'
import type {JsonObject} from './types.ts'

const documentId = z.string('expected a document ID')
const documentContent = z.custom<JsonObject>(isJsonObject, 'expected an object')
const revisionId = z.string().optional()
const flag = z.boolean().optional()

/**
 * What each document action does to the documents of a transaction, by the name of the action
 * without `sanity.action.document.`. The rules are those of
 * https://www.sanity.io/docs/http-reference/actions; a `WriteFailure` ends the whole request.
 */
export const documentActions = {
  create: defineAction(
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

  edit: defineAction(
    z.object({draftId: documentId, publishedId: documentId, patch: patchSchema}),
    (context, {draftId, publishedId, patch}) => {
      checkVersionOf(draftId, publishedId)
      if (!context.staging.get(draftId)) {
        // A version in a release is only made on purpose; a draft appears with the first edit.
        if (!isDraftId(draftId)) throw notFound(draftId)
        copyDocument(context, requiredDocument(context, publishedId), draftId)
      }
      patchDocument(context, draftId, patch)
    },
  ),

  replaceDraft: defineAction(
    z.object({publishedId: documentId, attributes: documentContent}),
    (context, {publishedId, attributes}) => {
      const id = contentId(attributes)
      checkVersionOf(id, publishedId)
      if (!context.staging.get(id)) requiredDocument(context, publishedId)
      replaceDocument(context, withoutUpdateTime(attributes))
    },
  ),

  publish: defineAction(
    z.object({
      draftId: documentId,
      publishedId: documentId,
      ifDraftRevisionId: revisionId,
      ifPublishedRevisionId: revisionId,
    }),
    (context, {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId}) => {
      checkVersionOf(draftId, publishedId)
      const draft = requiredDocument(context, draftId)
      const published = context.staging.get(publishedId)
      checkRevision(draft, ifDraftRevisionId)
      if (published) checkRevision(published, ifPublishedRevisionId)
      else if (ifPublishedRevisionId !== undefined) throw notFound(publishedId)
      copyDocument(context, strengthenReferences(draft), publishedId)
      deleteDocument(context, draftId)
    },
  ),

  unpublish: defineAction(
    z.object({draftId: documentId, publishedId: documentId}),
    (context, {draftId, publishedId}) => {
      checkVersionOf(draftId, publishedId)
      const published = requiredDocument(context, publishedId)
      unpublishDocument(context, published, draftId)
    },
  ),

  discard: defineAction(
    z.object({draftId: documentId, purge: flag}),
    (context, {draftId, purge}) => {
      discard(context, draftId, purge)
    },
  ),

  delete: defineAction(
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
      requiredDocument(context, publishedId)
      const draftId = draftIdOf(publishedId)
      if (context.staging.get(draftId) && !included.includes(draftId)) throw unlistedDraft(draftId)
      for (const id of [publishedId, ...included]) deleteDocument(context, id, purge)
    },
  ),

  'version.create': defineAction(
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
      const base = requiredDocument(context, baseId)
      checkRevision(base, ifBaseRevisionId)
      if (context.staging.get(versionId)) throw alreadyExists(versionId)
      copyDocument(context, base, versionId)
    },
  ),

  'version.replace': defineAction(
    z.object({publishedId: documentId.optional(), document: documentContent}),
    (context, {publishedId, document}) => {
      const id = contentId(document)
      checkVersionOf(id, publishedId ?? publishedIdOf(id))
      requiredDocument(context, id)
      replaceDocument(context, withoutUpdateTime(document))
    },
  ),

  'version.discard': defineAction(
    z.object({versionId: documentId, purge: flag}),
    (context, {versionId, purge}) => {
      discard(context, versionId, purge)
    },
  ),

  'version.unpublish': defineAction(
    z.object({versionId: documentId, publishedId: documentId}),
    (context, {versionId, publishedId}) => {
      checkVersionOf(versionId, publishedId)
      requiredDocument(context, publishedId)
      requiredDocument(context, versionId)
      // Publishing the release unpublishes the document then.
      patchDocument(context, versionId, {set: {'_system.delete': true}})
    },
  ),
} satisfies Record<string, Action>

function discard(context: WriteContext, id: string, purge: boolean | undefined): void {
  if (!isDraftId(id) && !isVersionId(id)) throw invalid(`"${id}" is not a draft or version`)
  requiredDocument(context, id)
  deleteDocument(context, id, purge)
}

function contentId({_id}: JsonObject): string {
  if (typeof _id === 'string') return _id
  throw invalid('The document must have an "_id"')
}

function unlistedDraft(draftId: string): WriteFailure {
  return new WriteFailure({
    status: 409,
    type: 'documentHasUnlistedDraftError',
    description: `Document "${draftId}" exists; list it in "includeDrafts" to delete it too`,
    details: {id: draftId},
  })
}
