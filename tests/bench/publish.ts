import {readFileSync} from 'node:fs'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {createClient, type SanityClient} from '@sanity/client'
import {z} from 'zod'
import {runPrograms} from '../../sanity/cli/run-programs.ts'
import {readSettings, ROOT} from '../../sanity/cli/settings.ts'
import {API_VERSION, DATASET, PROJECT_ID} from '../../sanity/env.ts'
import {type Figure, milliseconds, percentile, sample, times} from './figures.ts'

const PUBLISHES = 20
const ARTICLE = 'article-how-to-hinge'
const PATH = '/articles/how-to-hinge'

const manifest = z.object({preview: z.object({previewModeId: z.string()})})

/** Publish → fresh page served, on the whole production stack with the sample content. */
export async function benchPublishing(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chalkline-bench-'))
  Object.assign(process.env, {PORT: '3490', LAKE_PORT: '3491', DATA_DIR: dataDir})
  const settings = readSettings()
  const {lake, stop} = await runPrograms(settings, 'production')
  try {
    if (!lake) throw new Error('This benchmark measures the embedded lake')
    const client = createClient({
      projectId: PROJECT_ID,
      dataset: DATASET,
      apiVersion: API_VERSION,
      apiHost: `http://127.0.0.1:${settings.lakePort}`,
      useProjectHostname: false,
      useCdn: false,
      token: lake.credentials.writeToken,
    })
    const site = `http://127.0.0.1:${settings.port}`
    await settle(client)
    const cold = await coldRenders(site)
    const fresh = await publishes(client, site)
    return [
      describe('p50', percentile(fresh, 0.5), percentile(cold, 0.5), '≤ 2×'),
      describe('p95', percentile(fresh, 0.95), percentile(cold, 0.5), '≤ 4×, and under 1 s'),
    ]
  } finally {
    await stop()
    rmSync(dataDir, {recursive: true, force: true})
  }
}

/** Each render that bypasses the cache, through the cookie of draft mode. */
async function coldRenders(site: string): Promise<number[]> {
  const file = join(ROOT, '.next/prerender-manifest.json')
  const {preview} = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  const headers = {cookie: `__prerender_bypass=${preview.previewModeId}`}
  return await sample(PUBLISHES, async () => {
    await (await fetch(site + PATH, {headers})).text()
  })
}

async function publishes(client: SanityClient, site: string): Promise<number[]> {
  let count = 0
  return await sample(PUBLISHES, async () => {
    const title = `How to hinge, edition ${++count}`
    await client.patch(ARTICLE).set({title}).commit()
    while (!(await (await fetch(site + PATH)).text()).includes(title)) await delay(2)
  })
}

/** Waits until the webhooks of the sample content have been delivered. */
async function settle(client: SanityClient): Promise<void> {
  const [first] = await publishes(client, `http://127.0.0.1:${process.env.PORT}`)
  if (first === undefined) throw new Error('No publish was measured')
}

function describe(name: string, value: number, baseline: number, target: string): Figure {
  return {
    what: `publish → fresh page served, ${name} of ${PUBLISHES}`,
    baseline: `${milliseconds(baseline)} (one render of that page)`,
    measured: milliseconds(value),
    ratio: times(value / baseline),
    target,
  }
}
