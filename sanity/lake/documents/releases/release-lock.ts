import type {StoredDocument} from '../types.ts'
import {releaseOf} from '../ids.ts'
import {invalid, WriteFailure} from '../write-failure.ts'
import {
  holdsOne,
  holdsOneDocument,
  RELEASES_PREFIX,
  releaseDocumentId,
  stateOf,
  versionsPrefix,
} from './release-document.ts'

/** A write on its way into a transaction. */
export interface GuardedWrite {
  readonly id: string
  readonly kind: 'create' | 'update' | 'delete'
  /** Kind of the action that writes, null for a mutation. */
  readonly action: string | null
}

/** The documents as the transaction sees them. */
export interface GuardedDocuments {
  get(id: string): StoredDocument | null
  withPrefix(prefix: string): readonly StoredDocument[]
}

/**
 * Keeps the promise of a release: its own document changes through release actions only, and its
 * versions stay as they are from the moment it is scheduled. Throws `WriteFailure`.
 */
export function checkReleaseWrite(
  {id, kind, action}: GuardedWrite,
  documents: GuardedDocuments,
): void {
  if (action?.startsWith('release.')) return
  if (id.startsWith(RELEASES_PREFIX)) {
    throw invalid(`"${id}" is a release: it is changed with release actions only`)
  }
  const name = releaseOf(id)
  const release = name === null ? null : documents.get(releaseDocumentId(name))
  if (name === null || release === null) return
  if (stateOf(release) !== 'active') throw versionLocked(id, name, release)
  if (kind !== 'create' || !holdsOneDocument(release)) return
  if (documents.withPrefix(versionsPrefix(name)).length > 0) throw holdsOne(name)
}

function versionLocked(id: string, name: string, release: StoredDocument): WriteFailure {
  const state = stateOf(release)
  const remedy = state === 'scheduled' ? '; unschedule the release to change it' : ''
  return new WriteFailure({
    status: 409,
    type: 'versionLockedError',
    description: `Document "${id}" is locked: release "${name}" is ${state}${remedy}`,
    details: {id, releaseId: name, state},
  })
}
