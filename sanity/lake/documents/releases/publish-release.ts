import {publishedIdOf} from '../../groq/document-group.ts'
import {isMarkedForUnpublish} from '../../groq/unpublish-marker.ts'
import {copyDocument, deleteDocument, patchDocument, unpublishDocument} from '../document-writes.ts'
import type {WriteContext} from '../document-writes.ts'
import {draftIdOf} from '../ids.ts'
import {strengthenReferences} from '../strengthen.ts'
import {releaseName, versionsPrefix} from './release-document.ts'
import type {StoredDocument} from '../types.ts'

/**
 * Publishes every document of a release: each version takes the place of the published document, or
 * takes that one away when it is marked so. References are judged with the whole transaction, so
 * documents of one release may reference one another. The drafts stay.
 */
export function publishRelease(
  context: WriteContext,
  release: StoredDocument,
  author: string,
): void {
  const {staging} = context
  const versions = staging.withPrefix(versionsPrefix(releaseName(release)))
  for (const version of versions) publishVersion(context, version)
  const publishedAt = staging.timestamp
  const finalDocumentStates = versions.map(({_id}) => ({id: _id}))
  patchDocument(context, release._id, {
    set: {state: 'published', publishedAt, finalDocumentStates, userId: author},
    unset: ['error'],
  })
}

function publishVersion(context: WriteContext, version: StoredDocument): void {
  const publishedId = publishedIdOf(version._id)
  if (isMarkedForUnpublish(version)) {
    const published = context.staging.get(publishedId)
    if (published) unpublishDocument(context, published, draftIdOf(publishedId))
  } else {
    const {_system, ...content} = version
    copyDocument(context, strengthenReferences(content), publishedId)
  }
  deleteDocument(context, version._id)
}
