import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import type {Credentials} from '@/sanity/lake/accounts/credentials.ts'
import {callRunningLake} from '@/sanity/lake/commands/control-socket.ts'
import {type LakeConfig, lakeConfig} from '@/sanity/lake/config.ts'
import {createLake, type Lake, type LakeOptions} from '@/sanity/lake/index.ts'
import {silentLog} from '@/sanity/lake/log.ts'

/** API version of the tests' clients. */
export const API_VERSION = '2025-02-19'

/** Who a test's client is: the name of a role, or `anonymous`. */
export type TestRole = string

/** A lake on a free port with a data folder of its own. */
export interface TestLake {
  readonly url: string
  readonly dataDir: string
  readonly credentials: Credentials
  /** The real `@sanity/client`, signed in with a token of this role. */
  client(role?: TestRole, config?: Partial<ClientConfig>): Promise<SanityClient>
  /** A token of this role. */
  token(role: string): Promise<string>
  /** Runs a lake command in the running lake. */
  command(...args: string[]): Promise<string>
  endpoints: Lake['endpoints']
  unknownRequests: Lake['unknownRequests']
  /** Stops the lake and starts it on the same data folder; the port may differ. */
  restart(): Promise<void>
  /** Stops the lake and removes its data folder. */
  close(): Promise<void>
}

/** Settings of a test's lake. */
export interface TestLakeSettings extends Omit<LakeOptions, 'config'> {
  readonly config?: Partial<LakeConfig>
}

/** Starts a lake for one test file; the caller closes it. */
export async function startTestLake(settings: TestLakeSettings = {}): Promise<TestLake> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-'))
  const config = lakeConfig({
    port: 0,
    publicUrl: 'http://localhost:3000/lake',
    exports: null,
    ...settings.config,
    dataDir,
  })
  const create = (): Lake => createLake({log: silentLog, ...settings, config})
  let lake = create()
  await lake.listen()
  const tokens = new Map<string, string>([
    ['viewer', lake.credentials.readToken],
    ['editor', lake.credentials.writeToken],
  ])

  const testLake: TestLake = {
    get url() {
      return lake.url
    },
    dataDir,
    get credentials() {
      return lake.credentials
    },
    async command(...args) {
      const outcome = await callRunningLake(dataDir, args)
      if (!outcome || outcome.exitCode !== 0) throw new Error(outcome?.output ?? 'no lake runs')
      return outcome.output
    },
    async token(role) {
      const known = tokens.get(role)
      if (known !== undefined) return known
      const output = await testLake.command('token', 'create', `test ${role}`, '--role', role)
      const token = output.split('\n').at(-1) ?? ''
      tokens.set(role, token)
      return token
    },
    async client(role = 'editor', clientConfig = {}) {
      return createClient({
        projectId: config.projectId,
        dataset: config.defaultDataset,
        apiHost: lake.url,
        apiVersion: API_VERSION,
        useProjectHostname: false,
        useCdn: false,
        ...(role === 'anonymous' ? {} : {token: await testLake.token(role)}),
        ...clientConfig,
      })
    },
    get endpoints() {
      return lake.endpoints
    },
    unknownRequests: () => lake.unknownRequests(),
    async restart() {
      await lake.close()
      lake = create()
      await lake.listen()
    },
    async close() {
      await lake.close()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
  return testLake
}
