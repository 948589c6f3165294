import type {Transaction} from './types.ts'

type Listener = (transaction: Transaction) => void

/** Hands committed transactions to listeners, each one to all of them before the next. */
export interface Notifier {
  notify(transaction: Transaction): void
  /** Returns the function that ends the subscription. */
  subscribe(listener: Listener): () => void
}

/** A notifier whose listeners cannot disturb one another: a throw goes to `reportError`. */
export function createNotifier(reportError: (error: unknown) => void): Notifier {
  const listeners = new Set<Listener>()
  const queue: Transaction[] = []
  let isDraining = false

  const deliver = (transaction: Transaction): void => {
    for (const listener of listeners) {
      try {
        listener(transaction)
      } catch (error) {
        reportError(error)
      }
    }
  }
  return {
    notify(transaction) {
      queue.push(transaction)
      // A listener that writes commits inside this call; the others must still see this one first.
      if (isDraining) return
      isDraining = true
      for (let next = queue.shift(); next; next = queue.shift()) deliver(next)
      isDraining = false
    },
    subscribe(listener) {
      const own: Listener = (transaction) => listener(transaction)
      listeners.add(own)
      return () => listeners.delete(own)
    },
  }
}
