import {z} from 'zod'
import {
  CONTENT_CHANGE_FILTER,
  CONTENT_CHANGE_PROJECTION,
} from '../../lib/revalidation/content-change.ts'
import {type Credentials, ensureCredentials} from '../lake/accounts/credentials.ts'
import {CommandError} from './command-error.ts'
import {ensureDataFolder} from './data-folder.ts'
import {assertPortFree} from './ports.ts'
import type {Settings} from './settings.ts'
import {seedWhenEmpty} from './seed.ts'
import {superviseProcess, type SupervisedProcess} from './supervised-process.ts'

/** The lake and the site, started in order and stopped in reverse. */
export interface Stack {
  /** Absent when the site reads from a hosted Sanity project. */
  credentials: Credentials | undefined
  /** Starts the site; resolves when it answers. */
  startSite: (mode: 'production' | 'development') => Promise<void>
  /** Identity of the dataset that the site reads. */
  datasetId: string
  stop: () => Promise<void>
}

/**
 * Starts the Content Lake (unless a hosted project is configured) and fills it when it is empty.
 * Throws a `CommandError` when a port is taken, the data folder is not writable or the lake refuses.
 */
export async function startStack(settings: Settings): Promise<Stack> {
  const running: SupervisedProcess[] = []
  const stop = async (): Promise<void> => {
    for (const program of running.toReversed()) await program.stop()
  }
  await assertPortFree(settings.port, 'PORT')
  let credentials: Credentials | undefined
  let datasetId = `hosted ${process.env.NEXT_PUBLIC_SANITY_PROJECT_ID}`

  if (settings.embedded) {
    await assertPortFree(settings.lakePort, 'LAKE_PORT', '127.0.0.1')
    ensureDataFolder(settings.dataDir)
    credentials = ensureCredentials(settings.dataDir)
    const lake = superviseProcess(lakeProcess(settings))
    running.push(lake)
    process.once('SIGINT', () => void stop())
    await lake.ready().catch(async (error: unknown) => {
      await stop()
      throw error
    })
    datasetId = await readInstanceId(healthUrl(settings))
    Object.assign(process.env, siteEnvironment(settings, credentials))
    await seedWhenEmpty(settings, credentials)
  }

  return {
    credentials,
    datasetId,
    stop,
    async startSite(mode) {
      const site = superviseProcess({
        name: 'site',
        script: mode === 'production' ? ['sanity/cli/site.ts'] : ['sanity/cli/site.ts', '--dev'],
        env: {NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1'},
        healthUrl: `http://127.0.0.1:${settings.port}/api/health`,
      })
      running.push(site)
      await site.ready()
    },
  }
}

function lakeProcess(settings: Settings) {
  return {
    name: 'Content Lake',
    script: ['sanity/lake/main.ts'],
    env: {
      LAKE_PORT: String(settings.lakePort),
      DATA_DIR: settings.dataDir,
      LAKE_PUBLIC_URL: `${settings.siteUrl}/lake`,
      LAKE_WEBHOOK: JSON.stringify({
        url: `http://127.0.0.1:${settings.port}/api/revalidate`,
        filter: CONTENT_CHANGE_FILTER,
        projection: CONTENT_CHANGE_PROJECTION,
      }),
    },
    healthUrl: healthUrl(settings),
  }
}

function healthUrl(settings: Settings): string {
  return `http://127.0.0.1:${settings.lakePort}/healthz`
}

function siteEnvironment(settings: Settings, credentials: Credentials): Record<string, string> {
  return {
    PORT: String(settings.port),
    LAKE_PORT: String(settings.lakePort),
    SANITY_API_READ_TOKEN: credentials.readToken,
    SANITY_API_WRITE_TOKEN: credentials.writeToken,
    SANITY_WEBHOOK_SECRET: credentials.webhookSecret,
  }
}

async function readInstanceId(url: string): Promise<string> {
  const health = z.object({instanceId: z.string()}).safeParse(await (await fetch(url)).json())
  if (!health.success) {
    throw new CommandError(`What answers at ${url} is not a Content Lake. Choose another LAKE_PORT.`)
  }
  return health.data.instanceId
}
