import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {ROOT} from '../../sanity/cli/settings.ts'
import {type Figure, milliseconds, percentile, sample, times} from './figures.ts'
import type {ProductionSite} from './production-site.ts'

const PUBLISHES = 60
const ARTICLE = 'article-how-to-hinge'
const SLUG = 'how-to-hinge'
const PATH = `/articles/${SLUG}`

const freshness = z.object({pages: z.object({stale: z.number()})})

const manifest = z.object({preview: z.object({previewModeId: z.string()})})

/** Publish → fresh page served: how long readers see the old page. */
export async function measurePublishing({origin, client}: ProductionSite): Promise<Figure[]> {
  await settle(origin)
  const cold = await coldRenders(origin)
  const fresh = await publishes(client, origin)
  return [
    describe('p50', percentile(fresh, 0.5), percentile(cold, 0.5), '≤ 2×'),
    describe('p95', percentile(fresh, 0.95), percentile(cold, 0.5), '≤ 4×, and under 1 s'),
  ]
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
      while (!(await read(site + PATH)).includes(title)) await delay(2)
    })
    measured.push(duration ?? Number.NaN)
    await settle(site)
  }
  return measured
}

/** Waits until every page that shows the article is fresh. */
async function settle(site: string): Promise<void> {
  const search = new URLSearchParams({id: ARTICLE, type: 'article', slug: SLUG})
  for (;;) {
    const answer: unknown = await (await fetch(`${site}/api/freshness?${search}`)).json()
    if (freshness.parse(answer).pages.stale === 0) return
    await delay(50)
  }
}

/** Not compressed: the benchmark would compete with the site for the work of compressing. */
async function read(url: string): Promise<string> {
  return (await fetch(url, {headers: {'accept-encoding': 'identity'}})).text()
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
