import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {ConfigError, type GivenCredentials, readGivenCredentials} from '../config.ts'
import {createPassword, createSecret} from './secret.ts'

const schema = z.object({
  adminEmail: z.string(),
  adminPassword: z.string(),
  readToken: z.string(),
  writeToken: z.string(),
  webhookSecret: z.string(),
})

/** The secrets of a data folder, in clear: the database holds their hashes only. */
export type Credentials = Readonly<z.infer<typeof schema>>

/**
 * Reads `credentials.json` of a data folder, and creates it (mode 0600) at the first start. Values
 * given by the environment win and are written down. Throws a `ConfigError` when it is unreadable.
 */
export function ensureCredentials(
  dataDir: string,
  given: GivenCredentials = readGivenCredentials(),
): Credentials {
  const path = join(dataDir, 'credentials.json')
  const stored = readCredentials(path)
  const credentials = {
    adminEmail: given.adminEmail ?? stored.adminEmail ?? 'editor@chalkline.local',
    adminPassword: given.adminPassword ?? stored.adminPassword ?? createPassword(),
    readToken: given.readToken ?? stored.readToken ?? `sk${createSecret()}`,
    writeToken: given.writeToken ?? stored.writeToken ?? `sk${createSecret()}`,
    webhookSecret: given.webhookSecret ?? stored.webhookSecret ?? createSecret(),
  }
  if (JSON.stringify(credentials) !== JSON.stringify(stored)) {
    mkdirSync(dataDir, {recursive: true})
    const temporary = `${path}.${process.pid}`
    writeFileSync(temporary, `${JSON.stringify(credentials, null, 2)}\n`, {mode: 0o600})
    renameSync(temporary, path)
  }
  return credentials
}

function readCredentials(path: string): Partial<Credentials> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {}
    throw new ConfigError(`${path} cannot be read. Check its owner and mode.`, {cause})
  }
  try {
    return schema.partial().parse(JSON.parse(text))
  } catch (cause) {
    throw new ConfigError(`${path} is damaged. Restore it, or delete it to make new secrets.`, {
      cause,
    })
  }
}
