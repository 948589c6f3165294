import {z} from 'zod'
import {
  CONTENT_CHANGE_FILTER,
  CONTENT_CHANGE_PROJECTION,
} from '../../lib/revalidation/content-change.ts'
import {ROLES} from '../roles.ts'
import {type Credentials, ensureCredentials} from '../lake/accounts/credentials.ts'
import {CommandError} from './command-error.ts'
import {ensureDataFolder} from './data-folder.ts'
import {assertPortFree} from './ports.ts'
import type {Settings} from './settings.ts'
import {superviseProcess, type SupervisedProcess} from './supervised-process.ts'

/** A Content Lake that answers. */
export interface RunningLake {
  process: SupervisedProcess
  credentials: Credentials
  /** Identity of the data: another one means other content behind the same code. */
  instanceId: string
}

/**
 * Starts the Content Lake on this machine and waits for it. Throws a `CommandError` when the port is
 * taken, the data folder cannot be written to, or the lake refuses its database.
 */
export async function startLake(settings: Settings): Promise<RunningLake> {
  await assertPortFree(settings.lakePort, 'LAKE_PORT', '127.0.0.1')
  ensureDataFolder(settings.dataDir)
  const credentials = ensureCredentials(settings.dataDir)
  const healthUrl = `http://127.0.0.1:${settings.lakePort}/healthz`
  const lake = superviseProcess({
    name: 'Content Lake',
    script: ['sanity/lake/main.ts'],
    env: lakeEnvironment(settings),
    healthUrl,
  })
  try {
    await lake.ready()
    return {process: lake, credentials, instanceId: await readInstanceId(healthUrl)}
  } catch (error) {
    await lake.stop()
    throw error
  }
}

/** Starts the site on this machine and waits until it can serve pages. */
export async function startSite(
  settings: Settings,
  mode: 'production' | 'development',
): Promise<SupervisedProcess> {
  const site = superviseProcess({
    name: 'site',
    script: mode === 'production' ? ['sanity/cli/site.ts'] : ['sanity/cli/site.ts', '--dev'],
    env: {NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1'},
    healthUrl: `http://127.0.0.1:${settings.port}/api/health`,
  })
  try {
    await site.ready()
    return site
  } catch (error) {
    await site.stop()
    throw error
  }
}

/** The environment that the build and the site need to read from and write to a lake. */
export function contentEnvironment(
  settings: Settings,
  credentials: Credentials,
): Record<string, string> {
  return {
    PORT: String(settings.port),
    LAKE_PORT: String(settings.lakePort),
    SANITY_API_READ_TOKEN: credentials.readToken,
    SANITY_API_WRITE_TOKEN: credentials.writeToken,
    SANITY_WEBHOOK_SECRET: credentials.webhookSecret,
  }
}

function lakeEnvironment(settings: Settings): Record<string, string> {
  return {
    LAKE_PORT: String(settings.lakePort),
    DATA_DIR: settings.dataDir,
    LAKE_PUBLIC_URL: `${settings.siteUrl}/lake`,
    LAKE_ROLES: process.env['LAKE_ROLES'] || JSON.stringify(ROLES),
    LAKE_WEBHOOK: JSON.stringify({
      url: `http://127.0.0.1:${settings.port}/api/revalidate`,
      filter: CONTENT_CHANGE_FILTER,
      projection: CONTENT_CHANGE_PROJECTION,
    }),
  }
}

async function readInstanceId(url: string): Promise<string> {
  const health = z.object({instanceId: z.string()}).safeParse(await (await fetch(url)).json())
  if (health.success) return health.data.instanceId
  throw new CommandError(`What answers at ${url} is not a Content Lake. Choose another LAKE_PORT.`)
}
