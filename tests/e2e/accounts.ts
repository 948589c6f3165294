import {randomUUID} from 'node:crypto'
import {request} from '@playwright/test'
import type {SanityClient} from '@sanity/client'
import {API_VERSION, LAKE_PATH} from '../../sanity/env.ts'
import {callRunningLake} from '../../sanity/lake/commands/control-socket.ts'
import {
  runInRunningLake,
  withAdministratorToken,
} from '../../sanity/lake/commands/temporary-token.ts'
import {DATA_DIR, lakeClient, SITE} from './stack.ts'

/** Somebody who may sign in to the Studio under test. */
export interface Account {
  readonly name: string
  readonly email: string
  readonly password: string
}

const LOGIN = `${SITE}${LAKE_PATH}/v${API_VERSION}/auth/login/local`

/** Adds a user to the running lake, as `npm run lake -- user add` does. */
export async function addAccount(
  name: string,
  role: 'administrator' | 'editor' | 'contributor' | 'reviewer',
): Promise<Account> {
  const account = {
    name,
    email: `${name.toLowerCase()}-${randomUUID()}@chalkline.test`,
    password: randomUUID(),
  }
  const options = ['--name', name, '--role', role, '--password', account.password]
  const outcome = await callRunningLake(DATA_DIR, ['user', 'add', account.email, ...options])
  if (outcome?.exitCode !== 0) throw new Error(outcome?.output ?? 'No lake runs')
  return account
}

/**
 * A client that may write everything, for as long as `use` takes: putting content back means
 * signatures too, which no editor may write.
 */
export async function asAdministrator(use: (client: SanityClient) => Promise<void>): Promise<void> {
  const run = (args: readonly string[]) => runInRunningLake(DATA_DIR, args)
  await withAdministratorToken(run, 'e2e', (token) => use(lakeClient().withConfig({token})))
}

/** The cookies of a browser in which the account is signed in. */
export async function signIn({email, password}: Account) {
  const browser = await request.newContext({extraHTTPHeaders: {origin: SITE}})
  const response = await browser.post(LOGIN, {form: {email, password}})
  if (!response.ok()) throw new Error(`Signing in answers ${response.status()}`)
  const state = await browser.storageState()
  await browser.dispose()
  return state
}
