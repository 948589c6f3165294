import {join} from 'node:path'
import type {LakeConfig} from '../config.ts'
import type {Log} from '../log.ts'
import {type AssetFiles, createAssetFiles} from './asset-files.ts'
import {type AssetHolder, type AssetRemoval, createAssetRemoval} from './asset-removal.ts'
import {createImageCache, type ImageCache} from './image-cache.ts'
import {createWorkQueue} from './work-queue.ts'

/** The asset files of a data folder and what is kept beside them; all datasets share them. */
export interface LakeAssets {
  readonly files: AssetFiles
  readonly variants: ImageCache
  readonly removal: AssetRemoval
}

/** Opens the asset folders of a lake; nothing is read or made before the first request. */
export function openAssets(options: {
  readonly config: Pick<LakeConfig, 'dataDir' | 'assets'>
  readonly datasets: () => readonly AssetHolder[]
  readonly log: Log
}): LakeAssets {
  const {config, datasets, log} = options
  const files = createAssetFiles(join(config.dataDir, 'assets'))
  const variants = createImageCache({
    directory: join(config.dataDir, 'cache', 'images'),
    maxBytes: config.assets.imageCacheBytes,
    queue: createWorkQueue(),
    reportFailure: (error) => log.error('an image variant cannot be kept', error),
  })
  const removal = createAssetRemoval({
    files,
    datasets,
    forgetVariants: (sha1) => variants.forget(sha1),
    reportError: (error) => log.error('the bytes of a deleted asset cannot be removed', error),
    reportMissing: (id) => log.warn(`asset ${id} has no bytes: upload the file again`),
  })
  return {files, variants, removal}
}
