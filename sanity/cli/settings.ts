import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import {CommandError} from './command-error.ts'

/** The folder of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

const port = z.coerce.number().int().min(1).max(65_535)

const schema = z.object({
  PORT: port.default(3000),
  LAKE_PORT: port.default(3333),
  DATA_DIR: z.string().min(1).default('.data'),
  SAMPLE_CONTENT: z.enum(['0', '1']).default('1'),
  SITE_URL: z.url().optional(),
  NEXT_PUBLIC_SANITY_PROJECT_ID: z.string().optional(),
  NEXT_PUBLIC_SANITY_DATASET: z.string().optional(),
})

/** A project at Sanity that holds the content. */
export interface HostedProject {
  projectId: string
  dataset: string
}

/** What the commands need to know to run the two programs. */
export interface Settings {
  /** Port of the site. */
  port: number
  /** Port of the Content Lake, on the loopback interface. */
  lakePort: number
  /** Absolute path of the folder for the database, assets and caches. */
  dataDir: string
  /** Whether an empty dataset is filled with the sample content. */
  sampleContent: boolean
  /** Public address of the site, without a trailing slash. */
  siteUrl: string
  /** The project that takes the lake's place; without one, a lake is started. */
  hosted: HostedProject | undefined
}

/** Reads `.env`, when there is one, into the environment; what is set already wins. */
export function loadEnvironmentFile(): void {
  const file = join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * Reads `.env` (when there is one) and the environment, which wins.
 * Throws a `CommandError` that names each wrong variable.
 */
export function readSettings(): Settings {
  loadEnvironmentFile()
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    throw new CommandError(`The environment is not valid:\n${z.prettifyError(parsed.error)}`)
  }
  const env = parsed.data
  const projectId = env.NEXT_PUBLIC_SANITY_PROJECT_ID
  if (env.PORT === env.LAKE_PORT) {
    throw new CommandError(`PORT and LAKE_PORT are both ${env.PORT}: give them different numbers.`)
  }
  return {
    port: env.PORT,
    lakePort: env.LAKE_PORT,
    dataDir: resolve(ROOT, env.DATA_DIR),
    sampleContent: env.SAMPLE_CONTENT === '1',
    siteUrl: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    hosted: projectId
      ? {projectId, dataset: env.NEXT_PUBLIC_SANITY_DATASET || 'production'}
      : undefined,
  }
}
