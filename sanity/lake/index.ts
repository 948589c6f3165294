import {randomUUID} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import packageFile from '../../package.json' with {type: 'json'}
import {type Credentials, ensureCredentials} from './accounts/credentials.ts'
import {prepareAccounts} from './accounts/first-start.ts'
import {createIdentities} from './accounts/identities.ts'
import {createRoles} from './accounts/roles.ts'
import {createSignInLimit} from './accounts/sign-in-limit.ts'
import {createSignIn} from './accounts/sign-in.ts'
import {createUserDirectory} from './accounts/user-directory.ts'
import {openAssets} from './assets/lake-assets.ts'
import {rebaseAssetUrls} from './assets/rebase-asset-urls.ts'
import {type CommandOutcome, openControlSocket} from './commands/control-socket.ts'
import {runInside} from './commands/run-inside.ts'
import type {LakeConfig} from './config.ts'
import type {LakeContext} from './context.ts'
import {openDatasets} from './datasets.ts'
import {openExportFolder} from './exports/export-folder.ts'
import {exportOnThread} from './exports/export-thread.ts'
import {createNightlyExport, type NightlyExport} from './exports/nightly-export.ts'
import {createListenHub} from './events/listen-hub.ts'
import {createPresenceRooms} from './events/presence.ts'
import {CLOSE_CODES} from './events/socket-connection.ts'
import {createCorsOrigins} from './http/cors-origins.ts'
import {createLedger, type UnknownRequest} from './http/ledger.ts'
import {type HttpServer, startHttpServer} from './http/server.ts'
import {createLog, type Log} from './log.ts'
import {createQueries} from './query-thread/queries.ts'
import {createRoutes, endpointsOf} from './routes.ts'
import {createReleaseClock, type ReleaseClock} from './scheduling/release-clock.ts'
import {type StartTimer, startTimer as startNodeTimer} from './scheduling/timer.ts'
import {type LakeDatabase, openDatabase} from './storage/database.ts'
import {createCorsOriginTable} from './storage/cors-origin-table.ts'
import {createGroupCommit} from './storage/group-commit.ts'
import {createKeyValueTable} from './storage/key-value-table.ts'
import {createOutboxTable} from './storage/outbox-table.ts'
import {createSessionTable} from './storage/session-table.ts'
import {createTokenTable} from './storage/token-table.ts'
import {createUserTable} from './storage/user-table.ts'
import {createWebhookTable} from './storage/webhook-table.ts'
import type {Fetch} from './webhooks/delivery.ts'
import {createDispatcher, type Dispatcher} from './webhooks/dispatcher.ts'
import {deliveriesOf} from './webhooks/outbox.ts'
import {configureSiteWebhook, createWebhooks} from './webhooks/webhooks.ts'

/** What a lake works with besides its configuration. */
export interface LakeOptions {
  readonly config: LakeConfig
  readonly now?: () => Date
  readonly randomId?: () => string
  readonly log?: Log
  /** Sends webhook deliveries. */
  readonly fetch?: Fetch
  /**
   * Opens the data for one command only: nothing is sent, published or exported by itself, and
   * asset addresses stay as they are.
   */
  readonly atRest?: boolean
  /** Waits for the time of scheduled releases and of the nightly export. */
  readonly startTimer?: StartTimer
}

/** A Content Lake: construct it, `listen()`, use it over HTTP, `close()` it. */
export interface Lake {
  /**
   * Opens the data folder (creating it at the first start) and the port. Resolves when everything
   * is in memory. Throws `StorageError` or a system error when either cannot be had.
   */
  listen(): Promise<void>
  /** Ends every connection and releases the data folder. */
  close(): Promise<void>
  /** Address on this machine, without a trailing slash. Throws before `listen()`. */
  readonly url: string
  /** The secrets of `credentials.json`. Throws before `listen()`. */
  readonly credentials: Credentials
  /** Runs a command of `npm run lake`. Throws before `listen()`. */
  readonly run: (args: readonly string[]) => Promise<CommandOutcome>
  /** Every endpoint, such as `GET /:version/ping`. Throws before `listen()`. */
  readonly endpoints: readonly string[]
  /** Requests that no endpoint answered. */
  readonly unknownRequests: () => readonly UnknownRequest[]
}

interface Running {
  readonly server: HttpServer
  readonly context: LakeContext
  readonly credentials: Credentials
  readonly endpoints: readonly string[]
  readonly run: Lake['run']
  /** What was opened, in order; disposing closes it in reverse. */
  readonly resources: AsyncDisposableStack
}

/** The composition root: everything the lake is made of is put together here, and only here. */
export function createLake(options: LakeOptions): Lake {
  let running: Running | undefined
  const requireRunning = (): Running => {
    if (!running) throw new Error('The lake is not listening')
    return running
  }
  return {
    async listen() {
      running ??= await start(options)
    },
    async close() {
      const resources = running?.resources
      running = undefined
      await resources?.disposeAsync()
    },
    get url() {
      return requireRunning().server.url
    },
    get credentials() {
      return requireRunning().credentials
    },
    get endpoints() {
      return requireRunning().endpoints
    },
    run: (args) => requireRunning().run(args),
    unknownRequests: () => requireRunning().context.ledger.entries(),
  }
}

async function start(options: LakeOptions): Promise<Running> {
  const {config} = options
  await using resources = new AsyncDisposableStack()
  mkdirSync(config.dataDir, {recursive: true})
  const database = openDatabase(join(config.dataDir, 'lake.sqlite'))
  resources.defer(() => database.close())
  // After the database: its lock keeps a second lake from rewriting the secrets of the first.
  const credentials = ensureCredentials(config.dataDir, config.credentials)

  const {context, dispatcher, releaseClock} = await assemble(database, credentials, options)
  resources.defer(() => dispatcher.stop())
  resources.defer(() => context.queries.close())
  const app = createRoutes(context, packageFile.version)
  const server = await startHttpServer(app, config)
  resources.defer(async () => {
    for (const socket of context.sockets) socket.close(CLOSE_CODES.goingAway, 'The lake stops')
    await server.close()
  })
  const run: Lake['run'] = (args) => runInside(args, {...context, database, url: server.url})
  resources.defer(await openControlSocket(config.dataDir, run))
  const running = {server, context, credentials, endpoints: endpointsOf(app), run}
  if (options.atRest) return {...running, resources: resources.move()}
  dispatcher.start()
  resources.defer(() => releaseClock.stop())
  releaseClock.start()
  const nightlyExport = nightlyExportOf(running, options)
  resources.defer(() => nightlyExport?.stop())
  nightlyExport?.start()
  return {...running, resources: resources.move()}
}

function nightlyExportOf(
  {server, context, credentials}: Pick<Running, 'server' | 'context' | 'credentials'>,
  {startTimer = startNodeTimer}: LakeOptions,
): NightlyExport | undefined {
  const {config, datasets, log, now} = context
  if (!config.exports) return undefined
  const access = {projectId: config.projectId, url: server.url, token: credentials.readToken}
  return createNightlyExport({
    settings: config.exports,
    folder: openExportFolder(join(config.dataDir, 'exports')),
    datasets: () => datasets.list().map(({name}) => name),
    writeArchive: (archive, signal) => exportOnThread({...access, ...archive}, signal),
    ...{now, startTimer, log},
  })
}

async function assemble(
  database: LakeDatabase,
  credentials: Credentials,
  {
    config,
    now = () => new Date(),
    randomId = randomUUID,
    log = createLog(),
    fetch = globalThis.fetch,
    atRest = false,
    startTimer = startNodeTimer,
  }: LakeOptions,
): Promise<{context: LakeContext; dispatcher: Dispatcher; releaseClock: ReleaseClock}> {
  const roles = createRoles(config.roles)
  const users = createUserTable(database)
  const sessions = createSessionTable(database)
  const tokens = createTokenTable(database)
  const outbox = createOutboxTable(database)
  await prepareAccounts(credentials, {users, tokens, now, randomId})

  const webhookTables = {webhooks: createWebhookTable(database), outbox}
  const wakeWebhook = (id: string): void => {
    if (!atRest) dispatcher.wake(id)
  }
  const webhooks = createWebhooks(webhookTables, wakeWebhook)
  const enabledWebhook = (id: string) => {
    const webhook = webhooks.get(id)
    return webhook?.enabled ? webhook : undefined
  }
  const dispatcher = createDispatcher({
    outbox,
    transaction: (work) => database.transaction(work),
    webhook: enabledWebhook,
    fetch,
    now,
    reportFailure: ({hookId, documentId}, {error}) =>
      log.warn(`webhook ${hookId} gave up on ${documentId}: ${error}`),
  })

  const allDatasets = () => datasets.list().map(({name}) => datasets.open(name))
  const assets = openAssets({config, log, datasets: allDatasets})
  const releaseClock = createReleaseClock({
    datasets: allDatasets,
    now,
    startTimer,
    reportRefusal: (release, reason) =>
      log.warn(`release ${release} could not be published: ${reason.replaceAll('\n', '; ')}`),
    reportError: (release, error) => log.error(`publishing release ${release} failed`, error),
  })

  const {projectId, defaultDataset} = config
  const datasets = openDatasets({
    ...{database, projectId, defaultDataset, now, randomId, log},
    deliveriesOf: (dataset, transaction) =>
      deliveriesOf(transaction, {
        ...{projectId, dataset, now, randomId},
        webhooks: () => webhooks.list().filter((hook) => hook.enabled && hook.dataset === dataset),
        reportError: ({name}, error) => log.error(`the GROQ of webhook "${name}" failed`, error),
      }),
    wakeWebhook,
    opened(dataset) {
      releaseClock.watch(dataset)
      assets.removal.watch(dataset)
    },
  })
  if (!datasets.list().some(({name}) => name === defaultDataset)) {
    datasets.create(defaultDataset, 'public')
  }
  for (const {name} of atRest ? [] : datasets.list()) {
    const dataset = datasets.open(name)
    rebaseAssetUrls(dataset, dataset.documents.all(), config.publicUrl)
  }
  const secret = credentials.webhookSecret
  configureSiteWebhook(webhooks, config.webhook, {dataset: defaultDataset, secret})

  const context: LakeContext = {
    ...{config, log, now, randomId, datasets, webhooks, assets, roles},
    dataset: (name) => datasets.open(name),
    identities: createIdentities({users, sessions, tokens, roles}, now),
    signIn: createSignIn({users, sessions, limit: createSignInLimit(now), now}),
    users: createUserDirectory({users, tokens, roles}),
    keyValues: createKeyValueTable(database),
    corsOrigins: createCorsOrigins(createCorsOriginTable(database), config.corsOrigins, now),
    listeners: createListenHub(),
    writes: createGroupCommit(database),
    queries: createQueries(config.queries),
    presence: createPresenceRooms(randomId),
    ledger: createLedger(log),
    sockets: new Set(),
    instanceId: datasets.open(defaultDataset).instanceId,
  }
  return {context, dispatcher, releaseClock}
}
