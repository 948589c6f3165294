import {fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {createClient, type SanityClient} from '@sanity/client'
import {z} from 'zod'
import {ensureCredentials} from '../../../sanity/lake/accounts/credentials.ts'
import {callRunningLake} from '../../../sanity/lake/commands/control-socket.ts'

const memorySchema = z.object({rss: z.number(), heapUsed: z.number(), arrayBuffers: z.number()})

/** Memory of the lake's process in bytes, after a garbage collection. */
export type Memory = z.infer<typeof memorySchema>

/** A lake in a process of its own that can be asked for its memory. */
export interface SoakedLake {
  readonly url: string
  readonly client: SanityClient
  memory(): Promise<Memory>
  /** Ends the process and returns what it wrote to stderr beyond its greeting. */
  stop(): Promise<string>
}

/** Starts a lake on a free port and an empty data folder. */
export async function startSoakedLake(): Promise<SoakedLake> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-soak-'))
  const {writeToken} = ensureCredentials(dataDir, {})
  const lake = fork('sanity/lake/main.ts', ['--port', '0', '--data-dir', dataDir], {
    execArgv: ['--expose-gc', '--import', new URL('report-memory.ts', import.meta.url).href],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  const ended = once(lake, 'exit')
  let written = ''
  lake.stderr?.on('data', (text: Buffer) => (written += text.toString()))
  const url = await addressOf(dataDir)
  return {
    url,
    client: createClient({
      apiHost: url,
      projectId: 'chalkline',
      dataset: 'production',
      apiVersion: '2025-02-19',
      token: writeToken,
      useProjectHostname: false,
      useCdn: false,
      // A retried failure would not be counted.
      maxRetries: 0,
    }),
    async memory() {
      const answer = once(lake, 'message')
      lake.send('memory')
      return memorySchema.parse((await answer)[0])
    },
    async stop() {
      lake.kill('SIGTERM')
      await ended
      rmSync(dataDir, {recursive: true, force: true})
      return written.replaceAll(/^.*(?:listening on|created dataset).*\n/gm, '').trim()
    },
  }
}

/** A lake answers commands as soon as it listens. */
async function addressOf(dataDir: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await callRunningLake(dataDir, ['address'])
    if (answer) return answer.output
    await setTimeout(50)
  }
  throw new Error('The lake did not start')
}
