import type {Dataset} from '../documents/dataset.ts'
import type {StoredDocument} from '../documents/types.ts'
import {isAssetDocument} from './asset-document.ts'

/** Patches of one transaction: enough to be quick, few enough to stay below the request limits. */
const BATCH = 500

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
    if (!isAssetDocument(document) || typeof path !== 'string') continue
    const current = `${publicUrl}/${path}`
    if (url !== current) mutations.push({patch: {id, set: {url: current}}})
  }
  for (let from = 0; from < mutations.length; from += BATCH) {
    dataset.mutate({mutations: mutations.slice(from, from + BATCH)}, {author: 'lake'})
  }
}

/** The documents, assets with the address that they have below `baseUrl`. */
export function* withAssetUrls(
  documents: Iterable<StoredDocument>,
  baseUrl: string,
): Generator<StoredDocument> {
  for (const document of documents) {
    const {path} = document
    const isFile = isAssetDocument(document) && typeof path === 'string'
    yield isFile ? {...document, url: `${baseUrl}/${path}`} : document
  }
}
