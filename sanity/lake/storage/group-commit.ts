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

/** Gathers what arrives in one turn of the event loop. Works run in the order of their arrival. */
export function createGroupCommit(database: LakeDatabase): GroupCommit {
  let jobs: Job[] = []

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
        if (jobs.length === 0) setImmediate(commit)
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
