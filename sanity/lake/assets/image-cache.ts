import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Bytes} from './file-response.ts'
import type {WorkQueue} from './work-queue.ts'

/** Raised whenever the pipeline changes what the same plan looks like. */
const PIPELINE_VERSION = 1

/** Files the cache keeps whole in memory while they are popular; a share of the disk's bound. */
const MEMORY_BYTES = 64_000_000

/** Variants on disk, bounded in bytes: the least recently read leave first. */
export interface ImageCache {
  /** The bytes under `key`; made by `produce` when missing, once however many ask at a time. */
  read(key: string, produce: () => Promise<Bytes>): Promise<Bytes>
  /** Drops every variant of a source. */
  forget(sha1: string): Promise<void>
}

interface ImageCacheOptions {
  directory: string
  maxBytes: number
  queue: WorkQueue
  /** Told when a variant cannot be kept on disk; its readers get it all the same. */
  reportFailure: (error: unknown) => void
}

/** The name of a variant: its source, and a hash over everything that decides its bytes. */
export function variantKey(sha1: string, plan: object): string {
  const recipe = JSON.stringify([PIPELINE_VERSION, plan])
  return `${sha1}-${createHash('sha256').update(recipe).digest('hex').slice(0, 24)}`
}

/** A map whose oldest-read entries leave when the sum of their sizes passes a bound. */
class RecencyList<T> {
  readonly #entries = new Map<string, {value: T; size: number}>()
  readonly #maxBytes: number
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  keys(): string[] {
    return [...this.#entries.keys()]
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  delete(key: string) {
    this.#bytes -= this.#entries.get(key)?.size ?? 0
    this.#entries.delete(key)
  }

  /** Adds an entry and returns the keys that had to leave. */
  set(key: string, value: T, size: number): string[] {
    this.delete(key)
    this.#entries.set(key, {value, size})
    this.#bytes += size
    const gone: string[] = []
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break
      this.delete(oldest)
      gone.push(oldest)
    }
    return gone
  }
}

/** What an earlier run left, oldest first. Access times are exact to a day on most mounts. */
async function filesByAge(directory: string) {
  await mkdir(directory, {recursive: true})
  const entries = await readdir(directory, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile())
  const found = await Promise.all(
    files.map(async ({name, parentPath}) => {
      const {size, atimeMs} = await stat(join(parentPath, name))
      return {name, path: join(parentPath, name), size, atimeMs}
    }),
  )
  return found.toSorted((a, b) => a.atimeMs - b.atimeMs)
}

/** Opens the cache over a folder. Reads the folder's list at the first request, not before. */
export function createImageCache(options: ImageCacheOptions): ImageCache {
  const {directory, maxBytes, queue} = options
  const disk = new RecencyList<true>(maxBytes)
  const memory = new RecencyList<Bytes>(Math.min(MEMORY_BYTES, maxBytes))
  const pending = new Map<string, Promise<Bytes>>()
  let opened: Promise<void> | undefined

  const pathOf = (key: string) => join(directory, key.slice(0, 2), key)
  const remove = (keys: string[]) => Promise.all(keys.map((key) => rm(pathOf(key), {force: true})))

  async function readFolder() {
    for (const {name, path, size} of await filesByAge(directory)) {
      // A name that is not a key is what a killed process left half written.
      if (path === pathOf(name)) await remove(disk.set(name, true, size))
      else await rm(path, {force: true})
    }
  }

  /** Failure is not remembered: the disk may have room again at the next request. */
  function open(): Promise<void> {
    opened ??= readFolder().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }

  async function write(key: string, bytes: Bytes) {
    const path = pathOf(key)
    const draft = `${path}.${randomUUID()}`
    await mkdir(dirname(path), {recursive: true})
    try {
      await writeFile(draft, bytes)
      await rename(draft, path)
    } catch (error) {
      await rm(draft, {force: true})
      throw error
    }
    await remove(disk.set(key, true, bytes.byteLength))
  }

  async function load(key: string, produce: () => Promise<Bytes>) {
    await open().catch(options.reportFailure)
    if (disk.get(key)) {
      const kept = await readFile(pathOf(key)).catch(() => null)
      if (kept) return kept
      disk.delete(key)
    }
    const made = await queue.run(produce)
    await write(key, made).catch(options.reportFailure)
    return made
  }

  return {
    async read(key, produce) {
      const hot = memory.get(key)
      if (hot) {
        disk.get(key)
        return hot
      }
      const running = pending.get(key)
      if (running) return running
      const promise = load(key, produce)
      pending.set(key, promise)
      try {
        const bytes = await promise
        memory.set(key, bytes, bytes.byteLength)
        return bytes
      } finally {
        pending.delete(key)
      }
    },

    async forget(sha1) {
      const isVariant = (key: string) => key.startsWith(`${sha1}-`)
      const unfinished = [...pending].filter(([key]) => isVariant(key)).map(([, made]) => made)
      await Promise.allSettled([open(), ...unfinished])
      for (const key of memory.keys().filter(isVariant)) memory.delete(key)
      const gone = disk.keys().filter(isVariant)
      for (const key of gone) disk.delete(key)
      await remove(gone)
    },
  }
}
