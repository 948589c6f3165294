import type {StoredDocument} from '../documents/types.ts'
import type {DocumentIndex} from './document-index.ts'
import type {View} from './view.ts'

/** Every stored document under its own id, as far as `isVisible` lets the reader see it. */
export function createRawView(index: DocumentIndex, isVisible: (id: string) => boolean): View {
  const pick = (ids: readonly string[]): readonly StoredDocument[] => {
    const documents: StoredDocument[] = []
    for (const id of ids) {
      const document = isVisible(id) ? index.forQueries(id) : undefined
      if (document !== undefined) documents.push(document)
    }
    return documents
  }
  let snapshot: readonly StoredDocument[] = []
  let revision = -1
  return {
    index,
    pick,
    get: (id) => (isVisible(id) ? index.forQueries(id) : undefined),
    all: () => {
      if (revision !== index.revision) {
        snapshot = pick(index.ids())
        revision = index.revision
      }
      return snapshot
    },
    storedIdsOf: (id) => [id],
    storedIdsWithPrefix: (prefix) => index.withPrefix(prefix),
  }
}
