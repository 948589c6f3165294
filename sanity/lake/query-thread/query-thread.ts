import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import type {Dataset} from '../documents/dataset.ts'
import {LakeError} from '../errors.ts'
import type {IndexedChange} from '../groq/document-index.ts'
import type {QueryRequest} from '../groq/run-query.ts'
import type {QueryLimits} from './limits.ts'
import {type Order, type Report, reportSchema, writeChanges} from './messages.ts'
import {queryThreadFailed, queryTimeout, queryTooLarge, tooManyQueries} from './query-failure.ts'

const PROGRAM = new URL('./main.ts', import.meta.url)
/** Documents written between two turns of the event loop: a few milliseconds of work. */
const BATCH = 100
const MAX_WAITING = 64

/** The documents that a thread copies and follows. */
export type DocumentSource = Pick<Dataset, 'documents' | 'onTransaction'>

/** What the thread answered. */
export interface ThreadAnswer {
  /** The `QueryResult` as JSON text. */
  readonly json: string
  /** The units of work that it took. */
  readonly work: number
}

interface Job {
  readonly request: QueryRequest
  readonly resolve: (answer: ThreadAnswer) => void
  readonly reject: (error: LakeError) => void
}

/** A worker on its way from its start to its end. */
interface Life {
  readonly worker: Worker
  isReady: boolean
  /** Ends following the dataset. */
  readonly unfollow: () => void
}

/**
 * Runs costly queries of one dataset one after the other on a thread of their own, on a copy of
 * the documents. The thread starts with the first query; it is ended when a query passes its
 * deadline or needs too much memory, and started again for the next one.
 */
export class QueryThread {
  readonly #source: DocumentSource
  readonly #limits: QueryLimits
  readonly #waiting: Job[] = []
  #life: Life | null = null
  #running: Job | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(source: DocumentSource, limits: QueryLimits) {
    this.#source = source
    this.#limits = limits
  }

  /** Whether a thread exists at the moment. */
  get isAlive(): boolean {
    return this.#life !== null
  }

  /**
   * Runs a query on everything that is committed by now. Rejects with the query's own `LakeError`,
   * 504 after the deadline, 400 for lack of memory, 429 when too many others wait.
   */
  ask(request: QueryRequest): Promise<ThreadAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= MAX_WAITING) {
        reject(tooManyQueries())
        return
      }
      this.#waiting.push({request, resolve, reject})
      this.#advance()
    })
  }

  /** Ends the thread; queries that are waiting fail. */
  async close(): Promise<void> {
    const worker = this.#life?.worker
    this.#end()
    for (const job of this.#takeAll()) job.reject(queryThreadFailed(new Error('closed')))
    await worker?.terminate()
  }

  #advance(): void {
    if (this.#running !== null) return
    const life = this.#waiting.length > 0 ? (this.#life ??= this.#start()) : this.#life
    if (life === null || !life.isReady) return
    clearTimeout(this.#timer)
    const job = this.#waiting.shift()
    if (job === undefined) {
      this.#timer = setTimeout(() => this.#end(), this.#limits.idleMs).unref()
      return
    }
    this.#running = job
    post(life.worker, {kind: 'query', request: job.request})
  }

  #start(): Life {
    const resourceLimits = {maxOldGenerationSizeMb: this.#limits.memoryMb}
    const worker = new Worker(PROGRAM, {resourceLimits})
    const missed: (readonly IndexedChange[])[] = []
    let isFed = false
    const follow = (changes: readonly IndexedChange[]): void => {
      if (isFed) post(worker, {kind: 'changes', json: writeChanges(changes)})
      else missed.push(changes)
    }
    const unfollow = this.#source.onTransaction(({changes}) => follow(changes))
    const life: Life = {worker, isReady: false, unfollow}
    worker.on('message', (message: unknown) => this.#hear(life, reportSchema.parse(message)))
    worker.on('error', (error) => this.#fail(life, error))
    void this.#feed(life, () => {
      isFed = true
      post(worker, {kind: 'loaded'})
      for (const changes of missed) follow(changes)
    })
    return life
  }

  /** Hands the documents over in portions, so that other requests are answered in between. */
  async #feed(life: Life, finish: () => void): Promise<void> {
    const documents = this.#source.documents.all()
    for (let from = 0; from < documents.length; from += BATCH) {
      await setImmediate()
      if (this.#life !== life) return
      const json = JSON.stringify(documents.slice(from, from + BATCH))
      post(life.worker, {kind: 'documents', json})
    }
    finish()
  }

  #hear(life: Life, report: Report): void {
    if (this.#life !== life) return
    const job = this.#running
    if (report.kind === 'ready') {
      life.isReady = true
    } else if (report.kind === 'began') {
      if (job) this.#timer = setTimeout(() => this.#stop(job), this.#limits.timeoutMs)
      return
    } else {
      this.#running = null
      if (report.kind === 'answer') job?.resolve({json: report.json, work: report.work})
      else job?.reject(new LakeError(report.status, report.message, report.body))
    }
    this.#advance()
  }

  /** The deadline has passed: nothing but the end of its thread stops a running query. */
  #stop(job: Job): void {
    this.#running = null
    this.#end()
    job.reject(queryTimeout(job.request.query, this.#limits.timeoutMs))
    this.#advance()
  }

  #fail(life: Life, error: unknown): void {
    if (this.#life !== life) return
    const job = this.#running
    this.#end()
    if (job === null) {
      // It could not even load: the next query tries again, those that wait need not.
      for (const waiting of this.#takeAll()) waiting.reject(queryThreadFailed(error))
      return
    }
    this.#running = null
    job.reject(isOutOfMemory(error) ? queryTooLarge(job.request.query) : queryThreadFailed(error))
    this.#advance()
  }

  #end(): void {
    clearTimeout(this.#timer)
    const life = this.#life
    this.#life = null
    if (life === null) return
    life.unfollow()
    void life.worker.terminate()
  }

  #takeAll(): readonly Job[] {
    const running = this.#running === null ? [] : [this.#running]
    this.#running = null
    return [...running, ...this.#waiting.splice(0)]
  }
}

function post(worker: Worker, order: Order): void {
  worker.postMessage(order)
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
