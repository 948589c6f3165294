import {fork} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLake} from '../../sanity/cli/programs.ts'
import {readSettings} from '../../sanity/cli/settings.ts'
import {type Figure, inTurns, type Rates, shareOfRate} from './figures.ts'
import {fillLake, postMutations} from './fill-lake.ts'

const DOCUMENTS = 100_000
const CONNECTIONS = 16
const ROUND_SECONDS = 2
const MEMORY_PORT = 3493
const LAKE_URL = 'http://127.0.0.1:3491'
const ROW = `lake over HTTP, ${DOCUMENTS.toLocaleString('en-US')} articles`

/** The lake over HTTP: queries against the same bytes from memory, commits against SQLite alone. */
export async function benchLakeHttp(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  Object.assign(process.env, {PORT: '3490', LAKE_PORT: '3491', DATA_DIR: dataDir})
  const {process: lake, credentials} = await startLake(readSettings())
  const {writeToken} = credentials
  try {
    await fillLake(LAKE_URL, writeToken, DOCUMENTS)
    const queries = await queriesPerSecond(writeToken, dataDir)
    const commits = await commitsPerSecond(writeToken, dataDir)
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
  } finally {
    await lake.stop()
    rmSync(dataDir, {recursive: true, force: true})
  }
}

async function queriesPerSecond(token: string, folder: string): Promise<Rates> {
  const query =
    '*[_type == "article" && slug.current == $slug][0]{title, body, author->{name}, topics[]->{title}}'
  const search = new URLSearchParams({query, $slug: '"article-700"', returnQuery: 'false'})
  const url = `${LAKE_URL}/v2025-02-19/data/query/production?${search}`
  const headers = {authorization: `Bearer ${token}`}
  const file = join(folder, 'answer.json')
  writeFileSync(file, await (await fetch(url, {headers})).text())
  const server = fork(join(import.meta.dirname, 'memory-server.ts'), [String(MEMORY_PORT), file])
  try {
    await new Promise((resolve) => server.once('message', resolve))
    return await inTurns(
      () => ratePerSecond(() => get(url, headers)),
      () => ratePerSecond(() => get(`http://127.0.0.1:${MEMORY_PORT}/`, headers)),
    )
  } finally {
    server.kill()
  }
}

async function commitsPerSecond(token: string, folder: string): Promise<Rates> {
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
  const write = () =>
    postMutations(LAKE_URL, token, [
      {create: {_id: `bench-${count++}`, _type: 'bench', title: 'A short document'}},
    ])
  return await inTurns(() => ratePerSecond(write), rowsPerSecond)
}

/** How many requests a second several connections get answered, one after the other each. */
async function ratePerSecond(request: () => Promise<void>): Promise<number> {
  const deadline = performance.now() + ROUND_SECONDS * 1000
  let answered = 0
  const connection = async (): Promise<void> => {
    for (; performance.now() < deadline; answered++) await request()
  }
  await Promise.all(Array.from({length: CONNECTIONS}, connection))
  return answered / ROUND_SECONDS
}

async function get(url: string, headers: Record<string, string>): Promise<void> {
  await (await fetch(url, {headers})).arrayBuffer()
}
