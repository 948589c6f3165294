import {existsSync, rmSync} from 'node:fs'
import type {DocumentChange, StoredDocument} from '../documents/types.ts'
import type {AssetFiles} from './asset-files.ts'

/** What the removal asks of a dataset. */
export interface AssetHolder {
  readonly documents: {withPrefix(prefix: string): readonly string[]}
  onTransaction(
    listener: (transaction: {readonly changes: readonly DocumentChange[]}) => void,
  ): void
}

/** Bytes of an asset: the name of their file in two parts. */
export interface AssetBytesName {
  readonly sha1: string
  readonly extension: string
}

/** Lets the bytes of an asset go with its document, as the hosted service does. */
export interface AssetRemoval {
  /** Follows a dataset: what its transactions delete leaves the disk after their commit. */
  watch(dataset: AssetHolder): void
  /**
   * Runs `work`, which puts a file in place and then writes its document. Meanwhile the file stays,
   * although no document names it; when `work` fails it goes unless another document needs it.
   */
  keeping<Result>(name: AssetBytesName, work: () => Promise<Result>): Promise<Result>
  /** Runs `work`, which reads the files; what is deleted meanwhile goes afterwards. */
  undisturbed<Result>(work: () => Promise<Result>): Promise<Result>
}

/** What an asset removal works with. */
export interface AssetRemovalOptions {
  readonly files: AssetFiles
  /** All datasets: they share their files. */
  readonly datasets: () => readonly AssetHolder[]
  /** Drops the variants of an image. */
  readonly forgetVariants: (sha1: string) => Promise<void>
  /** Told when something cannot be removed. */
  readonly reportError: (error: unknown) => void
  /** Told about an asset document that came without its bytes, for instance out of the history. */
  readonly reportMissing: (documentId: string) => void
}

const ASSET_ID = /^(?:image-([\da-f]{40})-\d+x\d+|file-([\da-f]{40}))-([a-z\d]+)$/

/** The removal for all datasets of a lake. */
export function createAssetRemoval(options: AssetRemovalOptions): AssetRemoval {
  const {files} = options
  /** Files that an upload is about to name, with the number of uploads. */
  const kept = new Map<string, number>()
  const postponed = new Set<AssetBytesName>()
  let readers = 0

  const isNeeded = ({sha1, extension}: AssetBytesName): boolean =>
    kept.has(`${sha1}.${extension}`) ||
    options
      .datasets()
      .some(({documents}) =>
        [`image-${sha1}-`, `file-${sha1}-`].some((prefix) =>
          documents.withPrefix(prefix).some((id) => id.endsWith(`-${extension}`)),
        ),
      )

  /** In one go with the question whether it is needed: no upload can come in between. */
  function removeUnneeded(name: AssetBytesName): void {
    if (isNeeded(name)) return
    if (readers > 0) {
      postponed.add(name)
      return
    }
    try {
      rmSync(files.path(name.sha1, name.extension), {force: true})
    } catch (error) {
      options.reportError(error)
    }
    void options.forgetVariants(name.sha1).catch(options.reportError)
  }

  function follow({documentId, before, after}: DocumentChange): void {
    const name = bytesOf(before ?? after)
    if (!name) return
    if (!after) removeUnneeded(name)
    else if (!before && !existsSync(files.path(name.sha1, name.extension))) {
      options.reportMissing(documentId)
    }
  }

  return {
    watch(dataset) {
      dataset.onTransaction(({changes}) => changes.forEach(follow))
    },
    async keeping(name, work) {
      const key = `${name.sha1}.${name.extension}`
      kept.set(key, (kept.get(key) ?? 0) + 1)
      try {
        return await work()
      } finally {
        const others = (kept.get(key) ?? 1) - 1
        if (others > 0) kept.set(key, others)
        else kept.delete(key)
        removeUnneeded(name)
      }
    },
    async undisturbed(work) {
      readers += 1
      try {
        return await work()
      } finally {
        readers -= 1
        if (readers === 0) {
          for (const name of postponed) removeUnneeded(name)
          postponed.clear()
        }
      }
    },
  }
}

/** The file behind an asset's document, which its id names. */
function bytesOf(document: StoredDocument | null): AssetBytesName | undefined {
  const [, image, file, extension] = ASSET_ID.exec(document?._id ?? '') ?? []
  const sha1 = image ?? file
  return sha1 === undefined || extension === undefined ? undefined : {sha1, extension}
}
