/** Counts wrong passwords, so that guessing is slow. */
export interface SignInLimit {
  /** Seconds to wait before the next attempt; 0 when one is allowed now. */
  secondsToWait(email: string, address: string): number
  recordFailure(email: string, address: string): void
  recordSuccess(email: string, address: string): void
}

/** Wrong passwords for one account from one address before a pause. */
export const FAILURES_PER_ACCOUNT = 10
/** Wrong passwords from one address, whatever the account. */
const FAILURES_PER_ADDRESS = 100
const WINDOW_MS = 15 * 60_000
/** Bounds the memory that an attacker with many addresses can take. */
const MOST_KEYS = 10_000

interface Failures {
  count: number
  /** Milliseconds since 1970 of the first failure in the window. */
  since: number
}

/** Ten wrong passwords per account and address, and a hundred per address, in fifteen minutes. */
export function createSignInLimit(now: () => Date): SignInLimit {
  const failures = new Map<string, Failures>()

  const current = (key: string): Failures | undefined => {
    const found = failures.get(key)
    if (found && now().getTime() - found.since < WINDOW_MS) return found
    failures.delete(key)
    return undefined
  }
  const wait = (key: string, most: number): number => {
    const found = current(key)
    if (!found || found.count < most) return 0
    return Math.ceil((found.since + WINDOW_MS - now().getTime()) / 1000)
  }
  const count = (key: string): void => {
    const found = current(key)
    if (found) {
      found.count += 1
      return
    }
    const oldest = failures.keys().next()
    if (failures.size >= MOST_KEYS && !oldest.done) failures.delete(oldest.value)
    failures.set(key, {count: 1, since: now().getTime()})
  }
  const accountKey = (email: string, address: string): string => `${email.toLowerCase()} ${address}`

  return {
    secondsToWait: (email, address) =>
      Math.max(
        wait(accountKey(email, address), FAILURES_PER_ACCOUNT),
        wait(address, FAILURES_PER_ADDRESS),
      ),
    recordFailure(email, address) {
      count(accountKey(email, address))
      count(address)
    },
    recordSuccess(email, address) {
      failures.delete(accountKey(email, address))
      // An attempt counts as a failure until it succeeds; a whole office may share the address.
      const atAddress = current(address)
      if (atAddress) atAddress.count -= 1
    },
  }
}
