import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fillLake} from './fill-lake.ts'
import {type Figure, milliseconds} from './figures.ts'
import {startLakeProcess} from './lake-process.ts'

const DOCUMENTS = 10_000
const STARTS = 3

/** How a lake starts: milliseconds until it answers, and bytes in use after a collection. */
interface Start {
  time: number
  memory: number
}

/** What a publication costs a lake that holds it: time at each start, and memory. */
export async function benchLakeStart(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  try {
    const empty = await bestStart(dataDir)
    const lake = await startLakeProcess(dataDir)
    await fillLake(lake.url, lake.writeToken, DOCUMENTS)
    await lake.stop()
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
  for (let i = 0; i < STARTS; i++) starts.push(await measuredStart(dataDir))
  return {
    time: Math.min(...starts.map(({time}) => time)),
    memory: Math.max(...starts.map(({memory}) => memory)),
  }
}

async function measuredStart(dataDir: string): Promise<Start> {
  const startedAt = performance.now()
  const lake = await startLakeProcess(dataDir)
  const time = performance.now() - startedAt
  const {heapUsed} = await lake.memory()
  await lake.stop()
  return {time, memory: heapUsed}
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
