import type {TokenTable} from '../storage/token-table.ts'
import type {UserTable} from '../storage/user-table.ts'
import type {Credentials} from './credentials.ts'
import {hashPassword} from './password.ts'
import {ADMINISTRATOR} from './role-definitions.ts'
import {hashSecret} from './secret.ts'

/** What the first start writes to. */
export interface FirstStartOptions {
  readonly users: UserTable
  readonly tokens: TokenTable
  readonly now: () => Date
  readonly randomId: () => string
}

/**
 * Makes the administrator and the site's two tokens match `credentials.json`. A token that was
 * exchanged there loses its access; the password of an account that exists is left alone, because
 * its owner may have changed it.
 */
export async function prepareAccounts(
  credentials: Credentials,
  {users, tokens, now, randomId}: FirstStartOptions,
): Promise<void> {
  if (!users.byEmail(credentials.adminEmail)) {
    users.insert({
      id: randomId(),
      email: credentials.adminEmail.toLowerCase(),
      name: 'Administrator',
      passwordHash: await hashPassword(credentials.adminPassword),
      role: ADMINISTRATOR,
      createdAt: now().toISOString(),
      disabled: false,
    })
  }

  const ensureToken = (id: string, label: string, role: string, secret: string): void => {
    const hash = hashSecret(secret)
    if (tokens.byHash(hash)) return
    tokens.remove(id)
    tokens.insert({id, hash, label, role, createdAt: now().toISOString()})
  }
  ensureToken('site-read', 'Site (read)', 'viewer', credentials.readToken)
  ensureToken('site-write', 'Site (write)', 'editor', credentials.writeToken)
}
