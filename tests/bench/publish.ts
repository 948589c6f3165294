import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {ROOT} from '../../sanity/cli/settings.ts'
import {type Figure, milliseconds, percentile, sample, times} from './figures.ts'
import {withProductionSite} from './production-site.ts'

const PUBLISHES = 60
const ARTICLE = 'article-how-to-hinge'
const PATH = '/articles/how-to-hinge'

const manifest = z.object({preview: z.object({previewModeId: z.string()})})

/** Publish → fresh page served, on the whole production stack with the sample content. */
export async function benchPublishing(): Promise<Figure[]> {
  return await withProductionSite(async ({origin, client}) => {
    await settle(origin)
    const cold = await coldRenders(origin)
    const fresh = await publishes(client, origin)
    return [
      describe('p50', percentile(fresh, 0.5), percentile(cold, 0.5), '≤ 2×'),
      describe('p95', percentile(fresh, 0.95), percentile(cold, 0.5), '≤ 4×, and under 1 s'),
    ]
  })
}

/** Renders of a page that is asked to be made again before it is answered. */
async function coldRenders(site: string): Promise<number[]> {
  const file = join(ROOT, '.next/prerender-manifest.json')
  const {preview} = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  const headers = {'x-prerender-revalidate': preview.previewModeId}
  return await sample(PUBLISHES, async () => {
    await (await fetch(site + PATH, {headers})).text()
  })
}

/** Publishes that find the site at rest, as those of one editor do. */
async function publishes(client: SanityClient, site: string): Promise<number[]> {
  let count = 0
  const measured: number[] = []
  for (const _ of Array.from({length: PUBLISHES})) {
    const title = `How to hinge, edition ${++count}`
    const [duration] = await sample(1, async () => {
      await client.patch(ARTICLE).set({title}).commit()
      while (!(await read(site + PATH)).text.includes(title)) await delay(2)
    })
    measured.push(duration ?? Number.NaN)
    await settle(site)
  }
  return measured
}

/** Waits until every page of the site is fresh. */
async function settle(site: string): Promise<void> {
  const {text} = await read(`${site}/sitemap.xml`)
  const paths = [...text.matchAll(/<loc>[^<]*?\/\/[^/<]+(\/[^<]*)?<\/loc>/g)].map(
    (match) => match[1],
  )
  for (const path of paths) {
    while ((await read(site + (path ?? '/'))).cache === 'STALE') await delay(10)
  }
}

/** Not compressed: the benchmark would compete with the site for the work of compressing. */
async function read(url: string): Promise<{text: string; cache: string | null}> {
  const response = await fetch(url, {headers: {'accept-encoding': 'identity'}})
  return {text: await response.text(), cache: response.headers.get('x-nextjs-cache')}
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
