import type {DocumentView} from '../document-view.ts'
import {holdsOneDocument, RELEASES_PREFIX, stateOf} from './release-document.ts'
import type {StoredDocument} from '../types.ts'

/** The releases of a dataset that are not over: active and scheduled ones. */
export interface OpenReleases {
  readonly all: number
  /** Without scheduled drafts. */
  readonly ofManyDocuments: number
}

/** Counts the open releases of a dataset. */
export function countOpenReleases(documents: DocumentView): OpenReleases {
  const open = documents
    .withPrefix(RELEASES_PREFIX)
    .map((id) => documents.get(id))
    .filter((release) => release !== undefined)
    .filter(isOpen)
  return {all: open.length, ofManyDocuments: open.filter((one) => !holdsOneDocument(one)).length}
}

function isOpen(release: StoredDocument): boolean {
  return ['active', 'scheduled'].includes(stateOf(release))
}
