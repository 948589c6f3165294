import {randomUUID} from 'node:crypto'
import {request} from '@playwright/test'
import {API_VERSION, LAKE_PATH} from '../../sanity/env.ts'
import {callRunningLake} from '../../sanity/lake/commands/control-socket.ts'
import {DATA_DIR, SITE} from './stack.ts'

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
  role: 'administrator' | 'editor' | 'contributor',
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

/** The cookies of a browser in which the account is signed in. */
export async function signIn({email, password}: Account) {
  const browser = await request.newContext({extraHTTPHeaders: {origin: SITE}})
  const response = await browser.post(LOGIN, {form: {email, password}})
  if (!response.ok()) throw new Error(`Signing in answers ${response.status()}`)
  const state = await browser.storageState()
  await browser.dispose()
  return state
}
