import {setTimeout} from 'node:timers/promises'

/** What a kind of work took and how it failed. */
export interface Tally {
  /** Milliseconds of each success. */
  readonly times: number[]
  readonly errors: string[]
}

/** Counts and times work until its end is announced. */
export interface Workload {
  readonly tallies: ReadonlyMap<string, Tally>
  /** Repeats `task` with a pause of `pauseMs` after each; resolves at the end of the run. */
  repeat(kind: string, pauseMs: number, task: () => Promise<unknown>): Promise<void>
}

/** A workload that ends `durationMs` from now. */
export function createWorkload(durationMs: number): Workload {
  const deadline = performance.now() + durationMs
  const tallies = new Map<string, Tally>()
  return {
    tallies,
    async repeat(kind, pauseMs, task) {
      const tally = tallies.get(kind) ?? {times: [], errors: []}
      tallies.set(kind, tally)
      while (performance.now() < deadline) {
        const start = performance.now()
        try {
          await task()
          tally.times.push(performance.now() - start)
        } catch (error) {
          tally.errors.push(error instanceof Error ? error.message : String(error))
        }
        await setTimeout(pauseMs)
      }
    },
  }
}

/** Slope of the straight line closest to the points: what `y` grows by for 1 of `x`. */
export function slope(points: readonly {readonly x: number; readonly y: number}[]): number {
  const mean = (values: number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const middle = {x: mean(points.map(({x}) => x)), y: mean(points.map(({y}) => y))}
  const spread = points.reduce((sum, {x}) => sum + (x - middle.x) ** 2, 0)
  const common = points.reduce((sum, {x, y}) => sum + (x - middle.x) * (y - middle.y), 0)
  return spread === 0 ? 0 : common / spread
}
