/** Calls `work` once after a delay in milliseconds; returns what cancels it. */
export type StartTimer = (work: () => void, delay: number) => () => void

/** Node's timer. It does not keep a process alive that is otherwise done. */
export const startTimer: StartTimer = (work, delay) => {
  const timeout = setTimeout(work, delay).unref()
  return () => clearTimeout(timeout)
}
