import {fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {z} from 'zod'
import {ensureCredentials} from '../../sanity/lake/accounts/credentials.ts'
import {callRunningLake} from '../../sanity/lake/commands/control-socket.ts'

/** Milliseconds between two questions whether the lake runs. */
const POLL_INTERVAL = 5
const LONGEST_START = 60_000

const memorySchema = z.object({rss: z.number(), heapUsed: z.number(), arrayBuffers: z.number()})

/** Memory of the lake's process in bytes, after a garbage collection. */
export type Memory = z.infer<typeof memorySchema>

/** A lake without a site, in a process of its own, on a free port. */
export interface LakeProcess {
  readonly url: string
  readonly writeToken: string
  memory(): Promise<Memory>
  /** Ends the process and returns what it wrote to stderr beyond its greeting. */
  stop(): Promise<string>
}

/** Starts a lake; resolves when it answers. Throws when it ends instead. */
export async function startLakeProcess(dataDir: string): Promise<LakeProcess> {
  const {writeToken} = ensureCredentials(dataDir, {})
  const lake = fork('sanity/lake/main.ts', ['--port', '0', '--data-dir', dataDir], {
    execArgv: ['--expose-gc', '--import', new URL('report-memory.ts', import.meta.url).href],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const ended = once(lake, 'exit')
  let written = ''
  lake.stderr?.on('data', (text: Buffer) => (written += text.toString()))
  const failed = ended.then(() => Promise.reject(new Error(`The lake did not start: ${written}`)))
  return {
    url: await Promise.race([addressOf(dataDir), failed]),
    writeToken,
    async memory() {
      const answer = once(lake, 'message')
      lake.send('memory')
      return memorySchema.parse((await answer)[0])
    },
    async stop() {
      failed.catch(() => undefined)
      lake.kill('SIGTERM')
      await ended
      return written.replaceAll(/^.*(?:listening on|created dataset).*\n/gm, '').trim()
    },
  }
}

/** Lets `use` work with a lake in an empty data folder, and ends it. */
export async function withLakeProcess<Result>(
  use: (lake: LakeProcess, dataDir: string) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  try {
    const lake = await startLakeProcess(dataDir)
    try {
      return await use(lake, dataDir)
    } finally {
      await lake.stop()
    }
  } finally {
    rmSync(dataDir, {recursive: true, force: true})
  }
}

/** A lake answers commands as soon as it listens. */
async function addressOf(dataDir: string): Promise<string> {
  for (let waited = 0; waited < LONGEST_START; waited += POLL_INTERVAL) {
    const answer = await callRunningLake(dataDir, ['address'])
    if (answer) return answer.output
    await setTimeout(POLL_INTERVAL)
  }
  throw new Error('The lake did not start')
}
