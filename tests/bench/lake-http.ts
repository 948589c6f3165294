import {fork} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {DatabaseSync} from 'node:sqlite'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startLake} from '../../sanity/cli/programs.ts'
import {readSettings} from '../../sanity/cli/settings.ts'
import type {Figure} from './figures.ts'
import {publication} from './publication.ts'

const DOCUMENTS = 10_000
const CONNECTIONS = 16
const SECONDS = 5
const MEMORY_PORT = 3493
const BATCH = 250
const API = '/v2025-02-19/data'

/** The lake over HTTP: queries against the same bytes from memory, commits against SQLite alone. */
export async function benchLakeHttp(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  Object.assign(process.env, {PORT: '3490', LAKE_PORT: '3491', DATA_DIR: dataDir})
  const {process: lake, credentials} = await startLake(readSettings())
  const headers = {authorization: `Bearer ${credentials.writeToken}`}
  const base = `http://127.0.0.1:3491${API}`
  try {
    await fill(base, headers)
    const queries = await queriesPerSecond(base, headers, dataDir)
    const commits = await commitsPerSecond(base, headers, dataDir)
    return [
      figure('article query, requests/s', queries, 'same bytes from memory', '≥ 50 %'),
      figure('durable transactions/s, one document each', commits, 'raw SQLite, FULL', '≥ 40 %'),
    ]
  } finally {
    await lake.stop()
    rmSync(dataDir, {recursive: true, force: true})
  }
}

interface Rates {
  measured: number
  baseline: number
}

async function fill(base: string, headers: Record<string, string>): Promise<void> {
  const documents = [...publication(DOCUMENTS)]
  for (let start = 0; start < documents.length; start += BATCH) {
    const mutations = documents.slice(start, start + BATCH).map((create) => ({create}))
    await post(`${base}/mutate/production`, headers, {mutations})
  }
}

async function queriesPerSecond(
  base: string,
  headers: Record<string, string>,
  folder: string,
): Promise<Rates> {
  const query =
    '*[_type == "article" && slug.current == $slug][0]{title, body, author->{name}, topics[]->{title}}'
  const search = new URLSearchParams({query, $slug: '"article-700"', returnQuery: 'false'})
  const url = `${base}/query/production?${search}`
  const file = join(folder, 'answer.json')
  writeFileSync(file, await (await fetch(url, {headers})).text())
  const server = fork(join(import.meta.dirname, 'memory-server.ts'), [String(MEMORY_PORT), file])
  try {
    await new Promise((resolve) => server.once('message', resolve))
    const measured = await ratePerSecond(() => get(url, headers))
    return {measured, baseline: await ratePerSecond(() => get(`http://127.0.0.1:${MEMORY_PORT}/`))}
  } finally {
    server.kill()
  }
}

async function commitsPerSecond(
  base: string,
  headers: Record<string, string>,
  folder: string,
): Promise<Rates> {
  let count = 0
  const measured = await ratePerSecond(() =>
    post(`${base}/mutate/production`, headers, {
      mutations: [{create: {_id: `bench-${count++}`, _type: 'bench', title: 'A short document'}}],
    }),
  )
  const database = new DatabaseSync(join(folder, 'raw.sqlite'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (json)')
  const insert = database.prepare('INSERT INTO row VALUES (?)')
  const json = JSON.stringify({_id: 'bench', _type: 'bench', title: 'A short document'})
  const deadline = performance.now() + SECONDS * 1000
  let rows = 0
  for (; performance.now() < deadline; rows++) insert.run(json)
  database.close()
  return {measured, baseline: rows / SECONDS}
}

/** How many requests a second several connections get answered, one after the other each. */
async function ratePerSecond(request: () => Promise<void>): Promise<number> {
  const deadline = performance.now() + SECONDS * 1000
  let answered = 0
  const connection = async (): Promise<void> => {
    for (; performance.now() < deadline; answered++) await request()
  }
  await Promise.all(Array.from({length: CONNECTIONS}, connection))
  return answered / SECONDS
}

async function get(url: string, headers: Record<string, string> = {}): Promise<void> {
  await (await fetch(url, {headers})).arrayBuffer()
}

async function post(url: string, headers: Record<string, string>, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {...headers, 'content-type': 'application/json'},
    body: JSON.stringify(body),
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${answer}`)
}

function figure(what: string, rates: Rates, baseline: string, target: string): Figure {
  return {
    what: `lake over HTTP, ${DOCUMENTS.toLocaleString('en-US')} articles: ${what}`,
    baseline: `${rates.baseline.toFixed(0)} (${baseline})`,
    measured: rates.measured.toFixed(0),
    ratio: `${((100 * rates.measured) / rates.baseline).toFixed(0)} %`,
    target,
  }
}
