import {createHash, randomUUID} from 'node:crypto'
import {access, mkdir, open, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {gatewayError} from '../errors.ts'

/** An upload that is complete on disk but not yet kept under its final name. */
export interface ReceivedFile {
  readonly path: string
  /** SHA-1 of the bytes in hex: the asset's identity in Sanity's API. */
  readonly sha1: string
  readonly size: number
}

interface Upload {
  /** A request's body, or any other source of chunks. */
  body: AsyncIterable<Uint8Array> | null
  /** Content-Length the sender announced, null when it streams. */
  announced: number | null
  limit: number
}

/** Files by the hash of their bytes: `<directory>/aa/<sha1>.<extension>`. */
export interface AssetFiles {
  path(sha1: string, extension: string): string
  /**
   * Streams an upload to disk. Throws a `LakeError`: 400 when empty or cut short, 413 above the
   * limit; nothing is left behind then.
   */
  receive(upload: Upload): Promise<ReceivedFile>
  /** Moves a received file to its final name; durable when it returns. */
  keep(file: ReceivedFile, extension: string): Promise<void>
  /** Drops a received file that was not kept; harmless for one that was. */
  discard(file: ReceivedFile): Promise<void>
}

function tooLarge(limit: number) {
  return gatewayError(413, `The upload is larger than ${Math.floor(limit / 1_000_000)} MB`)
}

/** Full disk, used-up quota, and the limit of a process on the size of its files. */
const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG']

/** 503 for a disk without room, which the sender may try again; other errors pass unchanged. */
function asNoRoom(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (!NO_ROOM.some((name) => name === code)) return error
  const message = 'The disk is full: the upload cannot be kept'
  return gatewayError(503, message, undefined, {cause: error})
}

async function syncFolder(path: string) {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function writeBody(path: string, {body, announced, limit}: Upload): Promise<ReceivedFile> {
  const hash = createHash('sha1')
  let size = 0
  let failure: {readonly cause: unknown} | undefined
  const file = await open(path, 'wx')
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength
      if (size > limit) throw tooLarge(limit)
      // Read to its end all the same: whoever is still sending does not hear the answer.
      if (failure !== undefined) continue
      hash.update(chunk)
      await file.writeFile(chunk).catch((cause: unknown) => {
        failure = {cause}
      })
    }
    if (failure !== undefined) throw failure.cause
    await file.sync()
  } finally {
    await file.close()
  }
  if (size === 0) throw gatewayError(400, 'The upload is empty')
  if (announced !== null && size !== announced) {
    throw gatewayError(400, `The upload ended after ${size} of ${announced} bytes`)
  }
  return {path, sha1: hash.digest('hex'), size}
}

/** Opens the store over a folder, which is made with the first upload. */
export function createAssetFiles(directory: string): AssetFiles {
  const incoming = join(directory, 'incoming')
  const path = (sha1: string, extension: string) =>
    join(directory, sha1.slice(0, 2), `${sha1}.${extension}`)

  let emptied: Promise<void> | undefined

  /** Starts without what a killed process was still receiving; one lake owns the folder. */
  async function emptyIncoming() {
    await rm(incoming, {recursive: true, force: true})
    await mkdir(incoming, {recursive: true})
  }

  /** The disk may have room again at the next upload. */
  function forgetFailure(error: unknown): never {
    emptied = undefined
    throw error
  }

  return {
    path,

    async receive(upload) {
      if (upload.announced !== null && upload.announced > upload.limit) throw tooLarge(upload.limit)
      const draft = join(incoming, randomUUID())
      try {
        emptied ??= emptyIncoming()
        await emptied.catch(forgetFailure)
        return await writeBody(draft, upload)
      } catch (error) {
        await rm(draft, {force: true})
        throw asNoRoom(error)
      }
    },

    async keep(file, extension) {
      const target = path(file.sha1, extension)
      try {
        await mkdir(dirname(target), {recursive: true})
        await rename(file.path, target)
        await syncFolder(dirname(target))
        await syncFolder(directory)
      } catch (error) {
        throw asNoRoom(error)
      }
    },

    async discard(file) {
      await rm(file.path, {force: true})
    },
  }
}

/** Whether a file exists and may be read. */
export async function fileExists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
