import {createDocument, replaceDocument} from '../document-writes.ts'
import type {WriteContext} from '../document-writes.ts'
import {alreadyExists, invalid} from '../write-failure.ts'
import {readMetadata, RELEASE_TYPE, releaseDocumentId} from './release-document.ts'
import type {JsonObject} from '../types.ts'

/** What to do when a release of the name exists. */
export type IfExists = 'fail' | 'ignore' | 'replace'

/**
 * Takes over a release of another dataset (@sanity/import sends one such action per release, beside
 * its documents). One that is not over arrives active: its documents may still be on their way, and
 * an old backup must not publish anything. Its time stays as the intended one.
 */
export function importRelease(
  context: WriteContext,
  name: string,
  {content, ifExists}: {readonly content: JsonObject; readonly ifExists: IfExists},
): void {
  const _id = releaseDocumentId(name)
  const {_id: givenId = _id, _type: type = RELEASE_TYPE} = content
  if (givenId !== _id || type !== RELEASE_TYPE) {
    throw invalid(`The document does not describe release "${name}"`)
  }
  const document = {...arrived(content), _id, _type: RELEASE_TYPE, name}
  if (!context.staging.get(_id)) createDocument(context, document)
  else if (ifExists === 'fail') throw alreadyExists(_id)
  else if (ifExists === 'replace') replaceDocument(context, document)
}

function arrived(content: JsonObject): JsonObject {
  const metadata = readMetadata(content.metadata)
  if (content.state === 'published' || content.state === 'archived') return {...content, metadata}
  const intendedPublishAt = metadata.intendedPublishAt ?? content.publishAt
  return {
    ...without(content, ['publishAt', 'finalDocumentStates', 'userId', 'error']),
    state: 'active',
    metadata: intendedPublishAt === undefined ? metadata : {...metadata, intendedPublishAt},
  }
}

function without(content: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name)))
}
