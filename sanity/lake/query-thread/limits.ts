import {totalmem} from 'node:os'

/** Bounds of a query thread. */
export interface QueryLimits {
  /** How long one query may run, in milliseconds. */
  readonly timeoutMs: number
  /** Heap of the thread, in megabytes; its copy of the documents is part of it. */
  readonly memoryMb: number
  /** After this time without a query the thread gives its memory back, in milliseconds. */
  readonly idleMs: number
}

const MEGABYTE = 1024 * 1024

/** Bounds of queries when nobody sets others. */
export const DEFAULT_QUERY_LIMITS: QueryLimits = {
  timeoutMs: 10_000,
  // A quarter of the machine at most: the rest is for the lake and the site next to it.
  memoryMb: Math.max(256, Math.floor(totalmem() / MEGABYTE / 4)),
  idleMs: 15 * 60_000,
}
