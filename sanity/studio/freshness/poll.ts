/**
 * Looks again and again, never while the tab is hidden: `look` answers how many milliseconds to wait
 * until the next time. Returns what ends it.
 */
export function poll(look: (signal: AbortSignal) => Promise<number>): () => void {
  const stopped = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function turn(): Promise<void> {
    clearTimeout(timer)
    const pause = await look(stopped.signal)
    if (!stopped.signal.aborted && !document.hidden) timer = setTimeout(turn, pause)
  }

  function resume(): void {
    clearTimeout(timer)
    if (!document.hidden) void turn()
  }

  void turn()
  document.addEventListener('visibilitychange', resume)
  return () => {
    stopped.abort()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', resume)
  }
}
