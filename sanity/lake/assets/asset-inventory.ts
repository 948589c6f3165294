import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {StoredDocument} from '../documents/types.ts'
import {isAssetDocument} from './asset-document.ts'

/** A kept file below the assets folder. */
export interface StoredFile {
  /** `<sha1>.<extension>`. */
  readonly name: string
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly modifiedAt: Date
}

const FOLDER = /^[\da-f]{2}$/
const FILE = /^[\da-f]{40}\.[a-z\d]{1,16}$/

/** The kept files of an assets folder; one that does not exist has none. */
export async function* storedFiles(directory: string): AsyncGenerator<StoredFile> {
  for (const folder of await entriesOf(directory)) {
    if (!FOLDER.test(folder)) continue
    for (const name of await entriesOf(join(directory, folder))) {
      if (!FILE.test(name)) continue
      const path = join(directory, folder, name)
      const {size, mtime} = await stat(path)
      yield {name, path, size, modifiedAt: mtime}
    }
  }
}

/** The name of the file behind an asset's document; undefined for any other document. */
export function assetFileName(document: StoredDocument): string | undefined {
  const {sha1hash, extension} = document
  if (!isAssetDocument(document)) return undefined
  if (typeof sha1hash !== 'string' || typeof extension !== 'string') return undefined
  return `${sha1hash}.${extension}`
}

async function entriesOf(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).toSorted()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
