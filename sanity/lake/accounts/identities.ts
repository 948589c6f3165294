import type {Identity} from '../context.ts'
import {gatewayError, type LakeError} from '../errors.ts'
import type {SessionTable} from '../storage/session-table.ts'
import type {TokenTable} from '../storage/token-table.ts'
import type {UserTable} from '../storage/user-table.ts'
import {notSignedIn, type Roles} from './roles.ts'
import {hashSecret} from './secret.ts'

const DAY = 86_400_000

/** A visitor without session or token. */
export const ANONYMOUS: Identity = {id: '<anonymous>', kind: 'anonymous', role: null}

/** Days that a session lasts after its last use. */
export const SESSION_DAYS = 30

/** A session or token that was looked up. */
export interface Credential {
  readonly identity: Identity
  /** ISO 8601; null for a token, which does not expire. */
  readonly expiresAt: string | null
}

/** What identities are looked up in. */
export interface IdentityStores {
  readonly users: UserTable
  readonly sessions: SessionTable
  readonly tokens: TokenTable
  readonly roles: Roles
}

/** Turns session secrets and robot tokens into identities. */
export interface Identities {
  /**
   * Looks a secret up and renews a session that is in use. Throws 401: `SIO-401-AEX` when it has
   * expired and `SIO-401-ANF` when it is unknown, revoked, or its user is disabled.
   */
  resolve(secret: string): Credential
}

/** When a session that is used at `time` ends. */
export function sessionEnd(time: Date): string {
  return new Date(time.getTime() + SESSION_DAYS * DAY).toISOString()
}

/** Identities from the tables of an open database. */
export function createIdentities(stores: IdentityStores, now: () => Date): Identities {
  const {users, sessions, tokens, roles} = stores

  // A role that this lake does not know gives no more than reading.
  const roleOf = (name: string): string => (roles.get(name) ? name : 'viewer')

  const ofSession = (hash: string): Credential | undefined => {
    const session = sessions.get(hash)
    if (!session) return undefined
    const time = now()
    if (Date.parse(session.expiresAt) <= time.getTime()) throw expired()
    const user = users.get(session.userId)
    if (!user || user.disabled) return undefined
    const identity: Identity = {id: user.id, kind: 'user', role: roleOf(user.role)}
    const renewed = sessionEnd(time)
    // At most one write a day and session: every write is synced to the disk.
    if (Date.parse(renewed) - Date.parse(session.expiresAt) < DAY) {
      return {identity, expiresAt: session.expiresAt}
    }
    sessions.extend(hash, renewed)
    return {identity, expiresAt: renewed}
  }

  const ofToken = (hash: string): Credential | undefined => {
    const token = tokens.byHash(hash)
    if (!token) return undefined
    const identity: Identity = {id: token.id, kind: 'robot', role: roleOf(token.role)}
    return {identity, expiresAt: null}
  }

  return {
    resolve(secret) {
      const hash = hashSecret(secret)
      const credential = ofToken(hash) ?? ofSession(hash)
      if (!credential) throw notSignedIn()
      return credential
    },
  }
}

function expired(): LakeError {
  return gatewayError(401, 'Unauthorized - Session has expired', 'SIO-401-AEX')
}
