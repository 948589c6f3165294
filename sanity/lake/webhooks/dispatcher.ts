import type {OutboxTable, WaitingDelivery} from '../storage/outbox-table.ts'
import {deliver, type DeliveryOutcome, type Fetch, retryDelay} from './delivery.ts'
import type {Webhook} from './webhook.ts'

/** Empties the outbox: one request at a time per webhook, in the order of the changes. */
export interface Dispatcher {
  /** Something waits for this webhook: tries at once, even when it was backing off. */
  wake(hookId: string): void
  /** Takes up what an earlier process left behind. */
  start(): void
  /** Ends the requests in flight; what was not taken stays in the outbox. */
  stop(): Promise<void>
}

/** What the dispatcher works with. */
export interface DispatcherOptions {
  readonly outbox: OutboxTable
  /** Runs writes as one database transaction, with one sync to the disk. */
  readonly transaction: (work: () => void) => void
  /** The webhook's settings now; `undefined` once it is removed or disabled. */
  readonly webhook: (id: string) => Webhook | undefined
  readonly fetch: Fetch
  readonly now: () => Date
  /** Told when a delivery is given up. */
  readonly reportFailure: (delivery: WaitingDelivery, outcome: DeliveryOutcome) => void
}

/** One webhook's loop: either sending, or waiting for the next attempt. */
interface Line {
  running: Promise<void> | null
  timer: NodeJS.Timeout | null
  /** Set when something new arrived: the head is tried without waiting. */
  woken: boolean
}

/** A dispatcher that does nothing until `start()` or `wake()`. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const {outbox, now} = options
  const lines = new Map<string, Line>()
  const stopped = new AbortController()

  const lineOf = (hookId: string): Line => {
    const known = lines.get(hookId)
    if (known) return known
    const line: Line = {running: null, timer: null, woken: false}
    lines.set(hookId, line)
    return line
  }

  const wake = (hookId: string): void => {
    if (stopped.signal.aborted) return
    const line = lineOf(hookId)
    line.woken = true
    if (line.timer) clearTimeout(line.timer)
    line.timer = null
    line.running ??= run(hookId, line).finally(() => {
      line.running = null
      if (line.woken) wake(hookId)
    })
  }

  /** Sends until the line is empty or its head has to wait. */
  const run = async (hookId: string, line: Line): Promise<void> => {
    while (!stopped.signal.aborted) {
      const {woken} = line
      line.woken = false
      const head = outbox.next(hookId)
      const webhook = options.webhook(hookId)
      if (!head || !webhook) return
      const wait = head.dueAt - now().getTime()
      if (wait > 0 && !woken) {
        line.timer = setTimeout(() => wake(hookId), wait).unref()
        return
      }
      await attempt(head, webhook)
    }
  }

  const attempt = async (delivery: WaitingDelivery, webhook: Webhook): Promise<void> => {
    const startedAt = now()
    const outcome = await deliver(delivery, webhook, {...options, signal: stopped.signal})
    // Cut off by a shutdown, not refused: it is sent again, with the same key, after the restart.
    if (stopped.signal.aborted && outcome.status === null) return
    const attempts = delivery.attempts + 1
    const {id, hookId, dataset, documentId, idempotencyKey} = delivery
    options.transaction(() => {
      outbox.recordAttempt({
        ...{deliveryId: id, hookId, dataset, documentId, idempotencyKey},
        attempt: attempts,
        at: startedAt.toISOString(),
        durationMs: now().getTime() - startedAt.getTime(),
        status: outcome.status,
        error: outcome.error,
      })
      if (outcome.retry) {
        outbox.reschedule(id, {dueAt: now().getTime() + retryDelay(attempts), attempts})
      } else {
        outbox.remove(id)
      }
    })
    if (outcome.error !== null && !outcome.retry) options.reportFailure(delivery, outcome)
  }

  return {
    wake,
    start() {
      for (const hookId of outbox.waitingHooks()) wake(hookId)
    },
    async stop() {
      stopped.abort()
      for (const {timer} of lines.values()) if (timer) clearTimeout(timer)
      await Promise.all([...lines.values()].flatMap(({running}) => running ?? []))
    },
  }
}
