import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {runPrograms} from '../../sanity/cli/run-programs.ts'
import {readSettings} from '../../sanity/cli/settings.ts'
import {API_VERSION, DATASET, PROJECT_ID} from '../../sanity/env.ts'
import {
  runInRunningLake,
  withAdministratorToken,
} from '../../sanity/lake/commands/temporary-token.ts'
import {withLake} from '../../sanity/lake/commands/lake-access.ts'
import {readLakeConfig} from '../../sanity/lake/config.ts'
import {seed} from '../../sanity/tools/seed.ts'
import {writeCopies} from './article-copies.ts'

/** The whole production stack while it runs. */
export interface ProductionSite {
  readonly origin: string
  /** May write content. */
  readonly client: SanityClient
  /** How long (milliseconds) `npm start` took, with the build of the site. */
  readonly startedIn: number
  /** Resident memory of the site's process, in bytes. */
  memory(): number
  /** From now on the site is not told of changes. */
  disconnect(): Promise<void>
}

/**
 * Starts lake and site as `npm start` does, for as long as `use` takes: with the sample content and
 * as many copies of its articles as are asked for.
 */
export async function withProductionSite<Result>(
  use: (site: ProductionSite) => Promise<Result>,
  {copies = 0}: {copies?: number} = {},
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  if (copies > 0) await fillBeforehand(dataDir, copies)
  Object.assign(process.env, {PORT: '3490', LAKE_PORT: '3491', DATA_DIR: dataDir})
  const settings = readSettings()
  const startedAt = performance.now()
  const {lake, site, stop} = await runPrograms(settings, 'production')
  const startedIn = performance.now() - startedAt
  try {
    if (!lake) throw new Error('This benchmark measures the embedded lake')
    const client = lakeClient(`http://127.0.0.1:${settings.lakePort}`, lake.credentials.writeToken)
    return await use({
      origin: `http://localhost:${settings.port}`,
      client,
      startedIn,
      memory: () => residentMemory(site.pid),
      async disconnect() {
        await runInRunningLake(dataDir, ['webhook', 'remove', 'site'])
      },
    })
  } finally {
    await stop()
    rmSync(dataDir, {recursive: true, force: true})
  }
}

/** Before the site runs, so that nothing waits to be told to it. */
async function fillBeforehand(dataDir: string, copies: number): Promise<void> {
  const config = readLakeConfig(['--data-dir', dataDir])
  await withLake(config, ({url, run}) =>
    withAdministratorToken(run, 'Benchmark', async (token) => {
      const client = lakeClient(url, token)
      await seed({client})
      await writeCopies(client, {from: 0, to: copies})
    }),
  )
}

function lakeClient(apiHost: string, token: string): SanityClient {
  return createClient({
    ...{projectId: PROJECT_ID, dataset: DATASET, apiVersion: API_VERSION, apiHost, token},
    ...{useProjectHostname: false, useCdn: false},
  })
}

function residentMemory(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], {encoding: 'utf8'})) * 1024
}
