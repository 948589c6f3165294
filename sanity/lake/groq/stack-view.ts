import type {StoredDocument} from '../documents/types.ts'
import {publishedIdOf} from './document-group.ts'
import type {DocumentIndex} from './document-index.ts'
import {compareIds, idsWithPrefix, unionOfIds} from './sorted-ids.ts'
import {isMarkedForUnpublish} from './unpublish-marker.ts'
import type {View} from './view.ts'

/** Copies with the published `_id`, one per stored object: repeated queries copy nothing. */
const presented = new WeakMap<StoredDocument, StoredDocument>()

/** Options of {@link createStackView}. */
export interface StackOptions {
  readonly index: DocumentIndex
  /** Id prefixes from the strongest layer to the weakest; `''` is the published document. */
  readonly layers: readonly string[]
  /** Present drafts and versions under the published id, with the stored id in `_originalId`. */
  readonly overlay: boolean
  readonly isVisible: (id: string) => boolean
}

/** One document per group: the one from the strongest layer that has it. */
export function createStackView({index, layers, overlay, isVisible}: StackOptions): View {
  const winner = (publishedId: string): StoredDocument | undefined => {
    for (const layer of layers) {
      const id = layer + publishedId
      const document = isVisible(id) ? index.forQueries(id) : undefined
      if (document !== undefined) return isMarkedForUnpublish(document) ? undefined : document
    }
    return undefined
  }
  const present = (document: StoredDocument): StoredDocument =>
    overlay ? withPublishedId(document) : document
  const get = (id: string): StoredDocument | undefined => {
    // Presented ids are published ids: `drafts.x` is nobody's address here.
    if (publishedIdOf(id) !== id) return undefined
    const document = winner(id)
    return document === undefined ? undefined : present(document)
  }
  const isDefined = (document: StoredDocument | undefined) => document !== undefined
  let snapshot: readonly StoredDocument[] = []
  let revision = -1
  return {
    index,
    get,
    pick: (storedIds) => {
      const documents: StoredDocument[] = []
      for (const id of storedIds) {
        const document = winner(publishedIdOf(id))
        if (document?._id === id) documents.push(present(document))
      }
      return inOrder(documents)
    },
    all: () => {
      if (revision !== index.revision) {
        snapshot = index.groups().map(get).filter(isDefined)
        revision = index.revision
      }
      return snapshot
    },
    storedIdsOf: (id) => index.group(id),
    storedIdsWithPrefix: (prefix) =>
      unionOfIds(idsWithPrefix(index.groups(), prefix).map((id) => index.group(id))),
  }
}

function withPublishedId(document: StoredDocument): StoredDocument {
  const cached = presented.get(document)
  if (cached !== undefined) return cached
  const copy = {...document, _id: publishedIdOf(document._id), _originalId: document._id}
  presented.set(document, copy)
  return copy
}

function inOrder(documents: StoredDocument[]): readonly StoredDocument[] {
  const sorted = documents.every((document, position) => {
    const previous = documents[position - 1]
    return previous === undefined || previous._id < document._id
  })
  return sorted ? documents : documents.sort((a, b) => compareIds(a._id, b._id))
}
