import {spawn} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {createClient, type SanityClient} from '@sanity/client'

/** A lake in a process of its own, to be killed. */
export interface CrashingLake {
  readonly pid: number | undefined
  readonly url: string
  readonly client: SanityClient
  readonly isKilled: () => boolean
  /** SIGKILL: the process gets no chance to tidy up. */
  kill(): void
  /** Resolves when the killed process is gone. */
  readonly gone: Promise<unknown>
}

/** Starts a lake on a data folder; rejects with what it wrote when it does not come to listen. */
export async function startCrashingLake(
  dataDir: string,
  {token, webhookUrl}: {token: string; webhookUrl: string},
): Promise<CrashingLake> {
  const webhook = {url: webhookUrl, filter: '_type in ["note", "part"]', projection: '{_id}'}
  const lake = spawn(process.execPath, ['sanity/lake/main.ts'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      LAKE_PORT: '0',
      LAKE_EXPORT_AT: 'off',
      LAKE_WEBHOOK: JSON.stringify(webhook),
      SANITY_API_WRITE_TOKEN: token,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = once(lake, 'exit')
  const written: string[] = []
  const lines = createInterface(lake.stderr)
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      written.push(line)
      const [, address] = /listening on (\S+)/.exec(line) ?? []
      if (address !== undefined) resolve(address)
    })
    lines.once('close', () => reject(new Error(`The lake did not start: ${written.join('\n')}`)))
  })
  return {
    pid: lake.pid,
    url,
    client: createClient({
      apiHost: url,
      projectId: 'chalkline',
      dataset: 'production',
      apiVersion: '2025-02-19',
      perspective: 'raw',
      token,
      useProjectHostname: false,
      useCdn: false,
      maxRetries: 0,
    }),
    isKilled: () => lake.killed,
    kill: () => void lake.kill('SIGKILL'),
    gone,
  }
}
