import {gatewayError} from '../errors.ts'

/** Runs jobs a few at a time, in the order they came. */
export interface WorkQueue {
  run<T>(job: () => Promise<T>): Promise<T>
}

/**
 * A queue that runs `concurrency` jobs at once and lets `waiting` more stand in line; beyond that
 * `run` rejects with a 503 `LakeError`, so a flood of odd sizes cannot pile up in memory.
 */
export function createWorkQueue({concurrency = 2, waiting = 500} = {}): WorkQueue {
  const line: (() => void)[] = []
  let running = 0

  return {
    async run(job) {
      if (running >= concurrency) {
        if (line.length >= waiting) throw gatewayError(503, 'Too many images are being prepared')
        // The one who leaves hands its place over, so `running` does not change here.
        await new Promise<void>((resolve) => line.push(resolve))
      } else {
        running += 1
      }
      try {
        return await job()
      } finally {
        const next = line.shift()
        if (next) next()
        else running -= 1
      }
    },
  }
}
