import type {SessionTable} from '../storage/session-table.ts'
import type {UserTable} from '../storage/user-table.ts'
import {sessionEnd} from './identities.ts'
import {hashPassword, verifyPassword} from './password.ts'
import {createSecret, hashSecret} from './secret.ts'
import type {SignInLimit} from './sign-in-limit.ts'

/** What came of an attempt to sign in. */
export type SignInOutcome =
  | {readonly kind: 'signed-in'; readonly session: string}
  | {readonly kind: 'refused'; readonly reason: 'wrong' | 'disabled'}
  | {readonly kind: 'limited'; readonly seconds: number}

/** An attempt to sign in. */
export interface SignInAttempt {
  readonly email: string
  readonly password: string
  /** The client's address: failures are counted per account and address. */
  readonly address: string
}

/** Starts and ends sessions. */
export interface SignIn {
  attempt(attempt: SignInAttempt): Promise<SignInOutcome>
  /** A one-shot code for the redirect back to the Studio; `session` is what it is exchanged for. */
  issueCode(session: string, revealsSession: boolean): string
  /**
   * Exchanges a code, once: the session secret for a client that keeps a token, an empty string for
   * one whose browser holds the cookie. `undefined` when the code is unknown, used or old.
   */
  redeemCode(code: string): string | undefined
  end(session: string): void
}

/** What signing in works with. */
export interface SignInOptions {
  readonly users: UserTable
  readonly sessions: SessionTable
  readonly limit: SignInLimit
  readonly now: () => Date
}

const CODE_MS = 60_000

/** Signing in with e-mail and password. */
export function createSignIn({users, sessions, limit, now}: SignInOptions): SignIn {
  // Compared against for unknown addresses, so that the time taken does not tell who has an account.
  const decoy = hashPassword(createSecret())
  // In memory on purpose: a code lives a minute, and what it reveals must not reach the disk.
  const codes = new Map<string, {readonly session: string; readonly expiresAt: number}>()

  return {
    async attempt({email, password, address}) {
      const seconds = limit.secondsToWait(email, address)
      if (seconds > 0) return {kind: 'limited', seconds}
      const user = users.byEmail(email)
      // Counted before the slow comparison: parallel guesses must not all slip through.
      limit.recordFailure(email, address)
      const matches = await verifyPassword(password, user?.passwordHash ?? (await decoy))
      if (!user || !matches) return {kind: 'refused', reason: 'wrong'}
      if (user.disabled) return {kind: 'refused', reason: 'disabled'}
      limit.recordSuccess(email, address)

      const session = createSecret()
      const time = now()
      sessions.removeExpired(time.toISOString())
      sessions.insert({
        hash: hashSecret(session),
        userId: user.id,
        createdAt: time.toISOString(),
        expiresAt: sessionEnd(time),
      })
      return {kind: 'signed-in', session}
    },
    issueCode(session, revealsSession) {
      const code = createSecret()
      const time = now().getTime()
      for (const [known, {expiresAt}] of codes) if (expiresAt <= time) codes.delete(known)
      codes.set(code, {session: revealsSession ? session : '', expiresAt: time + CODE_MS})
      return code
    },
    redeemCode(code) {
      const found = codes.get(code)
      codes.delete(code)
      return found && found.expiresAt > now().getTime() ? found.session : undefined
    },
    end: (session) => sessions.remove(hashSecret(session)),
  }
}
