import type {JsonObject, StoredDocument} from '../documents/types.ts'
import type {ImageReading} from './image-metadata.ts'

/** What an upload may say about itself besides its bytes. */
export interface AssetDescription {
  originalFilename?: string
  title?: string
  description?: string
  label?: string
  creditLine?: string
  source?: {id: string; name: string; url?: string}
}

/** Where assets live: the public address of the lake, and the names in its paths. */
export interface AssetAddress {
  /** Without a trailing slash. */
  publicUrl: string
  projectId: string
  dataset: string
}

/** The bytes of an asset, whatever they show. */
export interface AssetBytes {
  sha1: string
  size: number
  mimeType: string
  extension: string
  uploadId: string
}

/** Tells the documents that describe stored files from all others. */
export function isAssetDocument({_type}: StoredDocument): boolean {
  return _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
}

function common(bytes: AssetBytes, description: AssetDescription) {
  const {sha1, size, mimeType, extension, uploadId} = bytes
  return {...description, assetId: sha1, sha1hash: sha1, extension, mimeType, size, uploadId}
}

/**
 * The document of an image. Its `_id` holds everything `@sanity/image-url` needs to derive the
 * address: hash, size and extension.
 */
export function imageAssetDocument(
  bytes: AssetBytes,
  reading: ImageReading,
  {address, description}: {address: AssetAddress; description: AssetDescription},
): JsonObject {
  const name = `${bytes.sha1}-${reading.width}x${reading.height}`
  const path = `images/${address.projectId}/${address.dataset}/${name}.${bytes.extension}`
  return {
    _id: `image-${name}-${bytes.extension}`,
    _type: 'sanity.imageAsset',
    ...common(bytes, description),
    path,
    url: `${address.publicUrl}/${path}`,
    metadata: reading.metadata,
  }
}

/** The document of any other file. */
export function fileAssetDocument(
  bytes: AssetBytes,
  {address, description}: {address: AssetAddress; description: AssetDescription},
): JsonObject {
  const path = `files/${address.projectId}/${address.dataset}/${bytes.sha1}.${bytes.extension}`
  return {
    _id: `file-${bytes.sha1}-${bytes.extension}`,
    _type: 'sanity.fileAsset',
    ...common(bytes, description),
    path,
    url: `${address.publicUrl}/${path}`,
  }
}
