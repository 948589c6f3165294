import {fork} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {join} from 'node:path'
import {type Figure, inTurns, type Rates, shareOfRate} from './figures.ts'
import {fillLake} from './fill-lake.ts'
import {type LakeProcess, withLakeProcess} from './lake-process.ts'
import {answersPerSecond} from './request-load.ts'

const DOCUMENTS = 100_000
const CONNECTIONS = 16
const ROUND_SECONDS = 2
const MEMORY_PORT = 3493
const ROW = `lake over HTTP, ${DOCUMENTS.toLocaleString('en-US')} articles`

/** The lake over HTTP: queries against the same bytes from memory, commits against SQLite alone. */
export async function benchLakeHttp(): Promise<Figure[]> {
  return withLakeProcess(async (lake, dataDir) => {
    await fillLake(lake.url, lake.writeToken, DOCUMENTS)
    const queries = await queriesPerSecond(lake, dataDir)
    const commits = await commitsPerSecond(lake, dataDir)
    return [
      shareOfRate(`${ROW}: article query, requests/s`, queries, {
        baseline: 'same bytes from memory',
        target: '≥ 50 %',
      }),
      shareOfRate(`${ROW}: durable transactions/s, one document each`, commits, {
        baseline: 'raw SQLite, FULL',
        target: '≥ 40 %',
      }),
    ]
  })
}

async function queriesPerSecond(lake: LakeProcess, folder: string): Promise<Rates> {
  const query =
    '*[_type == "article" && slug.current == $slug][0]{title, body, author->{name}, topics[]->{title}}'
  const search = new URLSearchParams({query, $slug: '"article-700"', returnQuery: 'false'})
  const url = `${lake.url}/v2025-02-19/data/query/production?${search}`
  const headers = {authorization: `Bearer ${lake.writeToken}`}
  const file = join(folder, 'answer.json')
  writeFileSync(file, await (await fetch(url, {headers})).text())
  const server = fork(join(import.meta.dirname, 'memory-server.ts'), [String(MEMORY_PORT), file])
  try {
    await new Promise((resolve) => server.once('message', resolve))
    return await inTurns(
      () => fetchesPerSecond(url, headers),
      () => fetchesPerSecond(`http://127.0.0.1:${MEMORY_PORT}/`, headers),
    )
  } finally {
    server.kill()
  }
}

async function commitsPerSecond(lake: LakeProcess, folder: string): Promise<Rates> {
  using database = new DatabaseSync(join(folder, 'raw.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (json)')
  const insert = database.prepare('INSERT INTO row VALUES (?)')
  const json = JSON.stringify({_id: 'bench', _type: 'bench', title: 'A short document'})
  const rowsPerSecond = (): number => {
    const startedAt = performance.now()
    let rows = 0
    for (; performance.now() - startedAt < ROUND_SECONDS * 1000; rows++) insert.run(json)
    return rows / ROUND_SECONDS
  }
  let count = 0
  const nextBody = (): string => {
    const create = {_id: `bench-${count++}`, _type: 'bench', title: 'A short document'}
    return JSON.stringify({mutations: [{create}]})
  }
  // On bare sockets: the other side has no client either.
  const write = {
    url: `${lake.url}/v2025-02-19/data/mutate/production`,
    headers: {authorization: `Bearer ${lake.writeToken}`, 'content-type': 'application/json'},
    nextBody,
  }
  return await inTurns(() => answersPerSecond(write, ROUND_SECONDS), rowsPerSecond)
}

/** How many answers a second a program gets that asks as sites and Studios do. */
async function fetchesPerSecond(url: string, headers: Record<string, string>): Promise<number> {
  const deadline = performance.now() + ROUND_SECONDS * 1000
  let answered = 0
  const connection = async (): Promise<void> => {
    for (; performance.now() < deadline; answered++) {
      await (await fetch(url, {headers})).arrayBuffer()
    }
  }
  await Promise.all(Array.from({length: CONNECTIONS}, connection))
  return answered / ROUND_SECONDS
}
