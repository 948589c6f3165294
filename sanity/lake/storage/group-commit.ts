import type {LakeDatabase} from './database.ts'

/** Lets writes that arrive together share one commit, which is what a durable write waits for. */
export interface GroupCommit {
  /**
   * Runs `work` soon and resolves with its result when that is on disk. Rejects with what `work`
   * threw, or with the `StorageError` of the shared commit.
   */
  submit<Result>(work: () => Result): Promise<Result>
}

interface Job {
  readonly run: () => void
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** With so many, waiting for more costs the first ones more than it saves. */
const ENOUGH = 64

/**
 * Gathers what arrives until a turn of the event loop brings nothing new. Works run in the order of
 * their arrival.
 */
export function createGroupCommit(database: LakeDatabase): GroupCommit {
  let jobs: Job[] = []

  /** Clients that were answered together ask again together, but not all in the same turn. */
  function gather(known: number): void {
    if (jobs.length > known && jobs.length < ENOUGH) setImmediate(gather, jobs.length)
    else commit()
  }

  function commit(): void {
    const group = jobs
    jobs = []
    try {
      database.together(group.map(({run}) => run))
    } catch (error) {
      for (const {reject} of group) reject(error)
      return
    }
    for (const {resolve} of group) resolve()
  }

  return {
    submit<Result>(work: () => Result) {
      return new Promise<Result>((resolve, reject) => {
        // As requests behind this one have not been read yet, they may still join.
        if (jobs.length === 0) setImmediate(gather, 0)
        let settle = (): void => reject(new Error('The work has not run'))
        const run = (): void => {
          try {
            const result = work()
            settle = () => resolve(result)
          } catch (error) {
            settle = () => reject(error)
          }
        }
        jobs.push({run, resolve: () => settle(), reject})
      })
    },
  }
}
