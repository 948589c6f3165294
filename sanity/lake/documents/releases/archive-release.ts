import {z} from 'zod'
import type {ActionContext} from '../action.ts'
import {
  createDocument,
  deleteDocument,
  patchDocument,
  withoutUpdateTime,
} from '../document-writes.ts'
import {WriteFailure} from '../write-failure.ts'
import {releaseName, versionsPrefix} from './release-document.ts'
import type {StoredDocument} from '../types.ts'

const finalStates = z.array(z.looseObject({id: z.string()})).catch([])

/** Takes the documents of a release away; their history stays, and the release lists them. */
export function archiveRelease(context: ActionContext, release: StoredDocument): void {
  const versions = context.staging.withPrefix(versionsPrefix(releaseName(release)))
  for (const {_id} of versions) deleteDocument(context, _id)
  const finalDocumentStates = versions.map(({_id}) => ({id: _id}))
  patchDocument(context, release._id, {
    set: {state: 'archived', finalDocumentStates, userId: context.author},
    unset: ['error', 'publishAt'],
  })
}

/**
 * Brings the documents of an archived release back from their history. Throws a 409 `WriteFailure`
 * when one of them has no history any more: a release that lost a document is not the same one.
 */
export function unarchiveRelease(context: ActionContext, release: StoredDocument): void {
  for (const {id} of finalStates.parse(release.finalDocumentStates)) {
    const version = context.lastRevision(id)
    if (!version) throw historyGone(id, releaseName(release))
    createDocument(context, withoutUpdateTime(version))
  }
  patchDocument(context, release._id, {
    set: {state: 'active'},
    unset: ['finalDocumentStates', 'userId'],
  })
}

function historyGone(id: string, name: string): WriteFailure {
  return new WriteFailure({
    status: 409,
    type: 'documentHistoryGoneError',
    description: `Release "${name}" cannot be unarchived: there is no history of "${id}"`,
    details: {id, releaseId: name},
  })
}
