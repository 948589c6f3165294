import {fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {z} from 'zod'
import {ensureCredentials} from '../../sanity/lake/accounts/credentials.ts'
import {fillLake} from './fill-lake.ts'
import {type Figure, milliseconds} from './figures.ts'

const DOCUMENTS = 10_000
const STARTS = 3
const PORT = '3494'
const URL_OF_LAKE = `http://127.0.0.1:${PORT}`
const POLL_INTERVAL = 5

const memorySchema = z.object({rss: z.number(), heapUsed: z.number()})

/** How a lake starts: milliseconds until it answers, and bytes in use after a collection. */
interface Start {
  time: number
  memory: number
}

/** What a publication costs a lake that holds it: time at each start, and memory. */
export async function benchLakeStart(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  const {writeToken} = ensureCredentials(dataDir, {})
  try {
    const empty = await bestStart(dataDir)
    await startedLake(dataDir, () => fillLake(URL_OF_LAKE, writeToken, DOCUMENTS))
    const full = await bestStart(dataDir)
    const perThousand = (full.memory - empty.memory) / (DOCUMENTS / 1000)
    return [
      {
        what: `lake, ${DOCUMENTS.toLocaleString('en-US')} articles: start until it answers`,
        baseline: `${milliseconds(empty.time)} (empty lake)`,
        measured: milliseconds(full.time),
        ratio: '–',
        target: '≤ 2 s',
      },
      {
        what: 'lake: memory per 1,000 articles',
        baseline: `${megabytes(empty.memory)} (empty lake, in all)`,
        measured: megabytes(perThousand),
        ratio: '–',
        target: '≤ 25 MB',
      },
    ]
  } finally {
    rmSync(dataDir, {recursive: true, force: true})
  }
}

/** The quickest of several starts: the others measure what else the machine did. */
async function bestStart(dataDir: string): Promise<Start> {
  const starts: Start[] = []
  for (let i = 0; i < STARTS; i++) starts.push(await startedLake(dataDir))
  return {
    time: Math.min(...starts.map(({time}) => time)),
    memory: Math.max(...starts.map(({memory}) => memory)),
  }
}

/** Starts a lake, lets `use` work with it, and ends it. */
async function startedLake(dataDir: string, use?: () => Promise<void>): Promise<Start> {
  const startedAt = performance.now()
  const lake = fork('sanity/lake/main.ts', ['--port', PORT, '--data-dir', dataDir], {
    execArgv: ['--expose-gc', '--import', new URL('soak/report-memory.ts', import.meta.url).href],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(lake, 'exit')
  try {
    while (!(await answers())) {
      if (lake.exitCode !== null) throw new Error('The lake did not start')
      await delay(POLL_INTERVAL)
    }
    const time = performance.now() - startedAt
    await use?.()
    const answer = once(lake, 'message')
    lake.send('memory')
    const {heapUsed} = memorySchema.parse((await answer)[0])
    return {time, memory: heapUsed}
  } finally {
    lake.kill('SIGTERM')
    await ended
  }
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`${URL_OF_LAKE}/healthz`)).ok
  } catch {
    // Nobody listens yet.
    return false
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
