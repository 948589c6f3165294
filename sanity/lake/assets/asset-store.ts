import {readFile} from 'node:fs/promises'
import type {Dataset} from '../documents/dataset.ts'
import type {JsonObject, StoredDocument} from '../documents/types.ts'
import {
  type AssetAddress,
  type AssetBytes,
  type AssetDescription,
  fileAssetDocument,
  imageAssetDocument,
} from './asset-document.ts'
import type {AssetFiles, ReceivedFile} from './asset-files.ts'
import type {AssetRemoval} from './asset-removal.ts'
import {STORED_FORMATS} from './image-formats.ts'
import {type MetadataPart, readImage} from './image-metadata.ts'
import type {AssetLimits} from './limits.ts'
import type {WorkQueue} from './work-queue.ts'

/** One upload as the endpoint understood it. */
export interface AssetUpload {
  dataset: Dataset
  /** Id of the user or robot who sends it. */
  author: string
  body: AsyncIterable<Uint8Array> | null
  /** Content-Length, null when the body streams without one. */
  announced: number | null
  description: AssetDescription
}

/** Takes assets in. Uploading bytes a second time answers the document they already have. */
interface AssetStore {
  /** Throws a `LakeError`: 400 for anything but a whole image of a known format, 413 above the limit. */
  addImage(upload: AssetUpload, parts: ReadonlySet<MetadataPart>): Promise<StoredDocument>
  /** Throws a `LakeError`: 400 for an empty or truncated body, 413 above the limit. */
  addFile(upload: AssetUpload, type: {mimeType: string; extension: string}): Promise<StoredDocument>
}

interface AssetStoreOptions {
  files: AssetFiles
  removal: AssetRemoval
  limits: AssetLimits
  address: Omit<AssetAddress, 'dataset'>
  /** Bounds how many uploads are decoded at once. */
  queue: WorkQueue
  randomId: () => string
}

/** Writes the document unless the dataset has it, and answers the one that is there. */
function saveDocument({dataset, author}: AssetUpload, document: JsonObject): StoredDocument {
  const {results} = dataset.mutate({mutations: [{createIfNotExists: document}]}, {author})
  const [saved] = results
  if (!saved) throw new Error('A dataset answered a mutation without a result')
  return saved.document
}

/** Builds the store over its files. */
export function createAssetStore(options: AssetStoreOptions): AssetStore {
  const {files, removal, limits, queue} = options

  async function received<T>(
    upload: AssetUpload,
    limit: number,
    use: (file: ReceivedFile) => Promise<T>,
  ): Promise<T> {
    const {body, announced} = upload
    const file = await files.receive({body, announced, limit})
    try {
      return await use(file)
    } finally {
      await files.discard(file)
    }
  }

  const context = ({dataset, description}: AssetUpload) => ({
    address: {...options.address, dataset: dataset.name},
    description,
  })
  const bytesOf = ({sha1, size}: ReceivedFile, type: {mimeType: string; extension: string}) =>
    ({sha1, size, ...type, uploadId: options.randomId()}) satisfies AssetBytes

  return {
    addImage: (upload, parts) =>
      received(upload, limits.imageUploadBytes, async (file) => {
        const reading = await queue.run(async () => readImage(await readFile(file.path), parts))
        const {mimeType} = STORED_FORMATS[reading.format]
        const bytes = bytesOf(file, {mimeType, extension: reading.format})
        return removal.keeping(bytes, async () => {
          await files.keep(file, reading.format)
          return saveDocument(upload, imageAssetDocument(bytes, reading, context(upload)))
        })
      }),

    addFile: (upload, type) =>
      received(upload, limits.fileUploadBytes, async (file) => {
        const bytes = bytesOf(file, type)
        return removal.keeping(bytes, async () => {
          await files.keep(file, type.extension)
          return saveDocument(upload, fileAssetDocument(bytes, context(upload)))
        })
      }),
  }
}
