import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {z} from 'zod'
import {type LakeAccess, withLake} from '../lake/commands/lake-access.ts'
import {type LakeConfig, readLakeConfig} from '../lake/config.ts'
import {explainStartFailure} from '../lake/start-failure.ts'
import {tunnelCertificate} from '../lake/tunnel/certificate.ts'
import {startConnectProxy} from '../lake/tunnel/connect-proxy.ts'
import {CommandError} from './command-error.ts'
import {ROOT} from './settings.ts'

const SANITY = join(ROOT, 'node_modules/sanity/bin/sanity')

const tokenSchema = z.object({id: z.string(), token: z.string()})

/**
 * `npm run lake -- cli <arguments>`: the unchanged `sanity` command in the folder `sanity`, to which
 * its paths are relative, with the lake in the place of Sanity's API and nothing else in its reach.
 * It acts as an administrator while it runs. Resolves to its exit code. Throws a `CommandError` when
 * the lake cannot be opened.
 */
export async function runSanityCommand(args: readonly string[]): Promise<number> {
  try {
    const config = readLakeConfig()
    return await withLake(config, (lake) => runAgainst(lake, config, args))
  } catch (error) {
    const sentence = explainStartFailure(error)
    if (sentence === undefined) throw error
    throw new CommandError(sentence, {cause: error})
  }
}

async function runAgainst(
  lake: LakeAccess,
  config: LakeConfig,
  args: readonly string[],
): Promise<number> {
  await using resources = new AsyncDisposableStack()
  const certificate = await tunnelCertificate(config.dataDir, new Date())
  const proxy = await startConnectProxy({
    lakeUrl: lake.url,
    certificate,
    refused: (host) => console.error(`[lake] not reachable from here: ${host}`),
  })
  resources.defer(() => proxy.close())
  const role = ['--role', 'administrator']
  const created = await lake.run(['token', 'create', 'sanity command', ...role, '--json'])
  if (created.exitCode !== 0) throw new CommandError(created.output)
  const {id, token} = tokenSchema.parse(JSON.parse(created.output))
  resources.defer(async () => void (await lake.run(['token', 'revoke', id])))
  // Awaited here: the token goes when this function ends.
  return await runSanity(withReplacedAssets(args), {
    HTTPS_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS: certificate.certPath,
    SANITY_AUTH_TOKEN: token,
    NEXT_PUBLIC_SANITY_PROJECT_ID: config.projectId,
    NEXT_PUBLIC_SANITY_DATASET: config.defaultDataset,
  })
}

async function runSanity(
  args: readonly string[],
  connection: Readonly<Record<string, string>>,
): Promise<number> {
  const child = spawn(process.execPath, [SANITY, ...args], {
    cwd: join(ROOT, 'sanity'),
    env: {...process.env, ...CONFINED, ...connection},
    stdio: 'inherit',
  })
  // The token must be taken back whatever happens: this process ends after the child.
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, forward)
  await once(child, 'exit')
  for (const signal of signals) process.off(signal, forward)
  return child.exitCode ?? 1
}

/** No other proxy, everything through ours, and no question to the internet on the side. */
const CONFINED = {
  ...{http_proxy: undefined, https_proxy: undefined, no_proxy: undefined, all_proxy: undefined},
  ...{HTTP_PROXY: undefined, NO_PROXY: undefined, ALL_PROXY: undefined},
  // Also for Node's own `fetch`, which would not look at HTTPS_PROXY otherwise.
  NODE_USE_ENV_PROXY: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
}

/** Known assets would be looked up at their own address, past the proxy; the lake knows them. */
function withReplacedAssets(args: readonly string[]): readonly string[] {
  const isImport = /^datasets?$/.test(args[0] ?? '') && args[1] === 'import'
  return isImport && !args.includes('--replace-assets') ? [...args, '--replace-assets'] : args
}
