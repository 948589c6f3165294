import type {StartTimer} from '@/sanity/lake/scheduling/timer.ts'

/** A clock and timers that stand still until a test moves them. */
export interface ManualTime {
  readonly now: () => Date
  readonly startTimer: StartTimer
  /** Delays of the timers that run, in milliseconds. */
  readonly delays: () => number[]
  /** Sets the clock without any timer noticing, as a machine that sleeps does. */
  skipTo(time: string): void
  /** Fires the timers that run; the clock moves on by their delays. */
  ring(): void
}

/** A time that begins at `start` (ISO 8601). */
export function manualTime(start: string): ManualTime {
  let time = Date.parse(start)
  const timers = new Map<() => void, number>()
  return {
    now: () => new Date(time),
    startTimer(work, delay) {
      const own = (): void => work()
      timers.set(own, delay)
      return () => timers.delete(own)
    },
    delays: () => [...timers.values()],
    skipTo(moment) {
      time = Date.parse(moment)
    },
    ring() {
      for (const [work, delay] of [...timers]) {
        timers.delete(work)
        time += delay
        work()
      }
    },
  }
}
