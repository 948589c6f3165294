import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {z} from 'zod'
import {type RoleDefinition, roleDefinitionsSchema} from './accounts/role-definitions.ts'
import {type AssetLimits, DEFAULT_ASSET_LIMITS} from './assets/limits.ts'
import {datasetNameProblem} from './dataset-name.ts'
import {DEFAULT_EXPORT_SETTINGS, type ExportSettings} from './exports/export-settings.ts'
import {DEFAULT_QUERY_LIMITS, type QueryLimits} from './query-thread/limits.ts'
import {type SiteWebhook, siteWebhookSchema} from './webhooks/webhook.ts'

/** Secrets that an operator may choose; the ones that are missing are generated at the first start. */
export interface GivenCredentials {
  readonly adminEmail?: string | undefined
  readonly adminPassword?: string | undefined
  readonly readToken?: string | undefined
  readonly writeToken?: string | undefined
  readonly webhookSecret?: string | undefined
}

/** Everything that can be set about a lake. */
export interface LakeConfig {
  /** Absolute path of the folder that holds the database, assets, caches and credentials. */
  readonly dataDir: string
  /** Interface to listen on. Loopback: browsers come through the site's `/lake` path. */
  readonly host: string
  /** TCP port; 0 lets the system choose one. */
  readonly port: number
  /** Project id that clients use: a label, it selects nothing. */
  readonly projectId: string
  /** Dataset that is created when it is missing. */
  readonly defaultDataset: string
  /** Address under which browsers reach this lake, without a trailing slash. */
  readonly publicUrl: string
  /** Origins besides the lake's own host that browsers may call from. */
  readonly corsOrigins: readonly string[]
  readonly credentials: GivenCredentials
  /** Roles besides the built-in ones, or in their place. */
  readonly roles: readonly RoleDefinition[]
  /** The webhook that tells the site about changes; null when nobody listens. */
  readonly webhook: SiteWebhook | null
  readonly assets: AssetLimits
  readonly queries: QueryLimits
  /** The archives that are written every night; null for none. */
  readonly exports: ExportSettings | null
}

const DEFAULTS = {
  dataDir: '.data',
  host: '127.0.0.1',
  port: 3333,
  projectId: 'chalkline',
  defaultDataset: 'production',
  corsOrigins: [],
  credentials: {},
  roles: [],
  webhook: null,
  assets: DEFAULT_ASSET_LIMITS,
  queries: DEFAULT_QUERY_LIMITS,
  exports: DEFAULT_EXPORT_SETTINGS,
} satisfies Partial<LakeConfig>

/** Completes settings with the defaults of a lake that runs alone. */
export function lakeConfig(settings: Partial<LakeConfig>): LakeConfig {
  const merged = {...DEFAULTS, ...settings}
  const publicUrl = settings.publicUrl ?? `http://localhost:${merged.port}`
  return {...merged, dataDir: resolve(merged.dataDir), publicUrl: publicUrl.replace(/\/+$/, '')}
}

const filled = z.string().trim().min(1)
/** An empty variable counts as one that is not set, as in most shells' habits. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), filled.optional())

const credentialsSchema = z.object({
  ADMIN_EMAIL: optional.pipe(z.email('ADMIN_EMAIL is not an e-mail address').optional()),
  ADMIN_PASSWORD: optional.pipe(z.string().min(8, 'ADMIN_PASSWORD needs 8 characters').optional()),
  SANITY_API_READ_TOKEN: optional,
  SANITY_API_WRITE_TOKEN: optional,
  SANITY_WEBHOOK_SECRET: optional,
})

const origins = optional.transform((list) =>
  (list ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean),
)

const webhook = optional.transform((text, context) => {
  if (text === undefined) return null
  const parsed = siteWebhookSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  context.addIssue({code: 'custom', message: `LAKE_WEBHOOK: ${z.prettifyError(parsed.error)}`})
  return z.NEVER
})

const roles = optional.transform((text, context) => {
  if (text === undefined) return []
  const parsed = roleDefinitionsSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  context.addIssue({code: 'custom', message: `LAKE_ROLES: ${z.prettifyError(parsed.error)}`})
  return z.NEVER
})

const datasetName = z.string().refine((name) => datasetNameProblem(name) === undefined, {
  error: ({input}) => datasetNameProblem(String(input)),
})

const positive = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce.number().int().positive().optional(),
)

const timeOfDay = z.union([z.literal('off'), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], {
  error: 'LAKE_EXPORT_AT is a time such as 03:00, or off',
})

const schema = z.object({
  DATA_DIR: optional,
  LAKE_EXPORT_AT: optional.pipe(timeOfDay.optional()),
  LAKE_EXPORTS_KEPT: positive,
  LAKE_QUERY_TIMEOUT_MS: positive,
  LAKE_QUERY_MEMORY_MB: positive,
  LAKE_PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(0).max(65_535).optional(),
  ),
  LAKE_PROJECT_ID: optional.pipe(
    z
      .string()
      .regex(/^[-a-z0-9]+$/)
      .optional(),
  ),
  LAKE_DATASET: optional.pipe(datasetName.optional()),
  LAKE_PUBLIC_URL: optional.pipe(z.url().optional()),
  LAKE_CORS_ORIGINS: origins,
  LAKE_ROLES: roles,
  LAKE_WEBHOOK: webhook,
})

/** A configuration that cannot be used; the message names each wrong setting. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads the lake's settings from command line options (`--port`, `--data-dir`) and the environment.
 * Throws a `ConfigError` that names what is wrong.
 */
export function readLakeConfig(
  args: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>> = process.env,
): LakeConfig {
  const {values} = parseArgs({
    args: [...args],
    options: {port: {type: 'string'}, 'data-dir': {type: 'string'}},
  })
  const parsed = schema.safeParse({
    ...env,
    ...(values.port === undefined ? {} : {LAKE_PORT: values.port}),
    ...(values['data-dir'] === undefined ? {} : {DATA_DIR: values['data-dir']}),
  })
  if (!parsed.success) throw new ConfigError(z.prettifyError(parsed.error))
  const {data} = parsed
  return lakeConfig({
    ...(data.DATA_DIR === undefined ? {} : {dataDir: data.DATA_DIR}),
    ...(data.LAKE_PORT === undefined ? {} : {port: data.LAKE_PORT}),
    ...(data.LAKE_PROJECT_ID === undefined ? {} : {projectId: data.LAKE_PROJECT_ID}),
    ...(data.LAKE_DATASET === undefined ? {} : {defaultDataset: data.LAKE_DATASET}),
    ...(data.LAKE_PUBLIC_URL === undefined ? {} : {publicUrl: data.LAKE_PUBLIC_URL}),
    corsOrigins: data.LAKE_CORS_ORIGINS,
    roles: data.LAKE_ROLES,
    webhook: data.LAKE_WEBHOOK,
    queries: {
      ...DEFAULT_QUERY_LIMITS,
      ...(data.LAKE_QUERY_TIMEOUT_MS === undefined ? {} : {timeoutMs: data.LAKE_QUERY_TIMEOUT_MS}),
      ...(data.LAKE_QUERY_MEMORY_MB === undefined ? {} : {memoryMb: data.LAKE_QUERY_MEMORY_MB}),
    },
    exports: exportSettings(data),
    credentials: readGivenCredentials(env),
  })
}

function exportSettings({
  LAKE_EXPORT_AT: at = DEFAULT_EXPORT_SETTINGS.at,
  LAKE_EXPORTS_KEPT: kept = DEFAULT_EXPORT_SETTINGS.kept,
}: z.infer<typeof schema>): ExportSettings | null {
  return at === 'off' ? null : {at, kept}
}

/** The secrets that the environment gives. Throws a `ConfigError` when one is malformed. */
export function readGivenCredentials(
  env: Readonly<Record<string, string | undefined>> = process.env,
): GivenCredentials {
  const parsed = credentialsSchema.safeParse(env)
  if (!parsed.success) throw new ConfigError(z.prettifyError(parsed.error))
  return {
    adminEmail: parsed.data.ADMIN_EMAIL,
    adminPassword: parsed.data.ADMIN_PASSWORD,
    readToken: parsed.data.SANITY_API_READ_TOKEN,
    writeToken: parsed.data.SANITY_API_WRITE_TOKEN,
    webhookSecret: parsed.data.SANITY_WEBHOOK_SECRET,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The schema reports what is wrong with a value that is no object.
    return undefined
  }
}
