import type {Dataset} from '../documents/dataset.ts'
import type {StoredDocument} from '../documents/types.ts'

/** Patches of one transaction: enough to be quick, few enough to stay below the request limits. */
const BATCH = 500

function isAsset({_type}: StoredDocument) {
  return _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
}

/**
 * Points the `url` of every asset to the address the lake has now: the port may differ from the
 * last start. Writes ordinary transactions by the author `lake`, none when all are right already.
 */
export function rebaseAssetUrls(
  dataset: Pick<Dataset, 'mutate'>,
  documents: Iterable<StoredDocument>,
  publicUrl: string,
): void {
  const mutations: object[] = []
  for (const document of documents) {
    const {_id: id, path, url} = document
    if (!isAsset(document) || typeof path !== 'string') continue
    const current = `${publicUrl}/${path}`
    if (url !== current) mutations.push({patch: {id, set: {url: current}}})
  }
  for (let from = 0; from < mutations.length; from += BATCH) {
    dataset.mutate({mutations: mutations.slice(from, from + BATCH)}, {author: 'lake'})
  }
}
