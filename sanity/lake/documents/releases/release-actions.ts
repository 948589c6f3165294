import {isDeepStrictEqual} from 'node:util'
import {z} from 'zod'
import {publishedIdOf} from '../../groq/document-group.ts'
import {defineAction} from '../action.ts'
import type {Action, ActionContext} from '../action.ts'
import {
  createDocument,
  deleteDocument,
  patchDocument,
  requiredDocument,
} from '../document-writes.ts'
import {isJsonObject} from '../json.ts'
import {patchSchema} from '../mutation-schema.ts'
import {alreadyExists, invalid} from '../write-failure.ts'
import {archiveRelease, unarchiveRelease} from './archive-release.ts'
import {importRelease} from './import-release.ts'
import {publishRelease} from './publish-release.ts'
import {
  checkReleaseName,
  checkState,
  holdsOne,
  holdsOneDocument,
  readMetadata,
  RELEASE_TYPE,
  releaseDocumentId,
  releaseName,
  versionsPrefix,
} from './release-document.ts'
import type {JsonObject, StoredDocument} from '../types.ts'

const releaseId = z.string('expected the name of a release')
const content = z.custom<JsonObject>(isJsonObject, 'expected an object')
const named = z.object({releaseId})
// ISO 8601 with a time zone: a schedule must not depend on where the lake runs.
const instant = z.iso.datetime({offset: true, error: 'expected an ISO 8601 date and time'})

/**
 * What each release action does (https://www.sanity.io/docs/http-reference/actions). Who may change
 * the release may act on it; what happens to its documents is judged as well. A `WriteFailure` ends
 * the whole request.
 */
export const releaseActions = {
  create: defineAction(
    z.object({releaseId, metadata: content.optional()}),
    (context, {releaseId: name, metadata}) => {
      checkReleaseName(name)
      const _id = releaseDocumentId(name)
      if (context.staging.get(_id)) throw alreadyExists(_id)
      const state = 'active'
      createDocument(context, {
        ...{_id, _type: RELEASE_TYPE, name, state},
        metadata: readMetadata(metadata),
      })
    },
  ),

  edit: defineAction(z.object({releaseId, patch: patchSchema}), (context, fields) => {
    const release = openRelease(context, fields.releaseId)
    checkState(release, ['active', 'scheduled'], 'edit')
    checkEdit(context, release, patchDocument(context, release._id, fields.patch))
  }),

  publish: defineAction(named, (context, fields) => {
    const release = openRelease(context, fields.releaseId)
    checkState(release, ['active'], 'publish')
    publishRelease(context, release, context.author)
  }),

  // A scheduled release can be given another time (sanity: rescheduleScheduledDraft). A time that
  // has passed means at once: the clocks of a browser and of the lake may differ.
  schedule: defineAction(z.object({releaseId, publishAt: instant}), (context, fields) => {
    const release = openRelease(context, fields.releaseId)
    checkState(release, ['active', 'scheduled'], 'schedule')
    demandPublishing(context, release)
    const publishAt = new Date(fields.publishAt).toISOString()
    patchDocument(context, release._id, {
      set: {state: 'scheduled', publishAt, userId: context.author},
      unset: ['error'],
    })
  }),

  unschedule: defineAction(named, (context, fields) => {
    const release = openRelease(context, fields.releaseId)
    checkState(release, ['scheduled'], 'unschedule')
    patchDocument(context, release._id, {set: {state: 'active'}, unset: ['publishAt', 'userId']})
  }),

  archive: defineAction(named, (context, fields) => {
    const release = openRelease(context, fields.releaseId)
    checkState(release, ['active'], 'archive')
    archiveRelease(context, release)
  }),

  unarchive: defineAction(named, (context, fields) => {
    const release = openRelease(context, fields.releaseId)
    checkState(release, ['archived'], 'unarchive')
    unarchiveRelease(context, release)
  }),

  delete: defineAction(named, (context, fields) => {
    const release = openRelease(context, fields.releaseId)
    checkState(release, ['archived', 'published'], 'delete')
    deleteDocument(context, release._id)
  }),

  import: defineAction(
    z.object({
      releaseId,
      attributes: content.optional(),
      document: content.optional(),
      ifExists: z.enum(['fail', 'ignore', 'replace']).default('fail'),
    }),
    (context, {releaseId: name, attributes, document = attributes, ifExists}) => {
      checkReleaseName(name)
      if (document === undefined) throw invalid('Expected "attributes" or "document"')
      importRelease(context, name, {content: document, ifExists})
    },
  ),
} satisfies Record<string, Action>

/**
 * The release that an action is about. The permission comes before the state: the Studio finds out
 * with dry runs who may do what (sanity: checkWithPermissionGuard).
 */
function openRelease(context: ActionContext, name: string): StoredDocument {
  checkReleaseName(name)
  const release = requiredDocument(context, releaseDocumentId(name))
  context.staging.demand('update', release)
  return release
}

/**
 * The clock publishes in the name of whoever schedules, and asks nobody then: what the author may
 * not publish now is not scheduled either. From here on the versions are locked.
 */
function demandPublishing({staging}: ActionContext, release: StoredDocument): void {
  for (const version of staging.withPrefix(versionsPrefix(releaseName(release)))) {
    const _id = publishedIdOf(version._id)
    const published = staging.get(_id)
    if (published) staging.demand('update', published)
    staging.demand(published ? 'update' : 'create', {...version, _id})
  }
}

/** An edit is about the metadata; everything else says where the release stands. */
function checkEdit({staging}: ActionContext, before: StoredDocument, after: StoredDocument): void {
  const {metadata, _rev, _updatedAt} = after
  if (!isDeepStrictEqual({...before, metadata, _rev, _updatedAt}, after)) {
    throw invalid('Only the "metadata" of a release can be edited')
  }
  readMetadata(metadata)
  const name = releaseName(after)
  if (holdsOneDocument(after) && staging.withPrefix(versionsPrefix(name)).length > 1) {
    throw holdsOne(name)
  }
}
