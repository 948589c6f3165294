import {rm} from 'node:fs/promises'
import {assetFileName, type StoredFile, storedFiles} from '../assets/asset-inventory.ts'
import {isAssetDocument} from '../assets/asset-document.ts'
import type {LakeDataset} from '../context.ts'

/** Documents of one transaction: few enough to leave the lake responsive between two of them. */
const BATCH = 500

/** What a collection found. */
export interface UnreferencedAssets {
  /** Asset documents that nothing in their dataset references, drafts and versions included. */
  readonly documents: readonly {readonly dataset: LakeDataset; readonly id: string}[]
  /** Files that no other asset document needs. */
  readonly files: readonly StoredFile[]
}

/**
 * Finds the assets that were uploaded before `before` and are not used any more. Files are shared
 * by all datasets. History does not count: an old revision may name an asset that is collected.
 */
export async function findUnreferencedAssets(
  directory: string,
  datasets: readonly LakeDataset[],
  before: Date,
): Promise<UnreferencedAssets> {
  const documents = []
  const needed = new Set<string>()
  for (const dataset of datasets) {
    for (const document of dataset.documents.all().filter(isAssetDocument)) {
      const isOld = Date.parse(document._createdAt) < before.getTime()
      const isUsed = dataset.documents.referrers(document._id).length > 0
      const file = assetFileName(document)
      if (isOld && !isUsed) documents.push({dataset, id: document._id})
      else if (file !== undefined) needed.add(file)
    }
  }
  const files = []
  for await (const file of storedFiles(directory)) {
    if (!needed.has(file.name) && file.modifiedAt < before) files.push(file)
  }
  return {documents, files}
}

/**
 * Deletes what {@link findUnreferencedAssets} found: the documents first, then their files. What
 * was taken into use meanwhile stays.
 */
export async function deleteAssets(
  {documents, files}: UnreferencedAssets,
  datasets: readonly LakeDataset[],
): Promise<void> {
  const unused = documents.filter(({dataset, id}) => dataset.documents.referrers(id).length === 0)
  for (const [dataset, found] of Map.groupBy(unused, (document) => document.dataset)) {
    for (let from = 0; from < found.length; from += BATCH) {
      const mutations = found.slice(from, from + BATCH).map(({id}) => ({delete: {id}}))
      dataset.mutate({mutations}, {author: 'lake'})
    }
  }
  const needed = new Set(datasets.flatMap((dataset) => dataset.documents.all().map(assetFileName)))
  for (const {name, path} of files) if (!needed.has(name)) await rm(path, {force: true})
}
