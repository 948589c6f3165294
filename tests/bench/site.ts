import {deleteCopies, pathOfCopy, writeCopies} from './article-copies.ts'
import {
  type Figure,
  inTurns,
  milliseconds,
  percentile,
  sample,
  shareOfRate,
  times,
} from './figures.ts'
import {withNginx, withNginxFront} from './nginx.ts'
import {type ProductionSite, withProductionSite} from './production-site.ts'
import {measurePublishing} from './publish.ts'
import {answersPerSecond} from './request-load.ts'

const ARTICLES = 1_000
/** The build renders the newest 200 of a kind; the copies from here on nobody has asked for. */
const NEVER_SEEN = 800
const FEW = 200
const MANY = 20_000
const FIRST_RENDERS = 100
const DISTINCT_PAGES = 3_000

const ROUND_SECONDS = 2
const NGINX_PORT = 3493
const FRONT_PORT = 3494
const CACHED_PAGE = '/articles/how-to-hinge'

/** The site on the whole production stack with a thousand articles. */
export async function benchSite(): Promise<Figure[]> {
  return await withProductionSite(
    async (site) => [
      started(site),
      ...(await measurePublishing(site)),
      await cachedRequests(site),
      await requestsToFront(site),
    ],
    {copies: ARTICLES},
  )
}

/** The same site while its dataset grows. */
export async function benchGrowth(): Promise<Figure[]> {
  return await withProductionSite(growth, {copies: ARTICLES})
}

function started({startedIn}: ProductionSite): Figure {
  return recorded(
    `npm start with ${count(ARTICLES)} articles, until the site answers, next build included`,
    `${(startedIn / 1000).toFixed(0)} s`,
  )
}

async function cachedRequests({origin}: ProductionSite): Promise<Figure> {
  const url = origin + CACHED_PAGE
  const headers = {'accept-encoding': 'identity'}
  const bytes = new Uint8Array(await (await fetch(url, {headers})).arrayBuffer())
  const rates = await withNginx({bytes, port: NGINX_PORT}, (file) =>
    inTurns(
      () => answersPerSecond({url, headers}, ROUND_SECONDS),
      () => answersPerSecond({url: file, headers}, ROUND_SECONDS),
    ),
  )
  const what = `cached article page of ${(bytes.length / 1000).toFixed(0)} kB, requests/s, Next alone`
  return shareOfRate(what, rates, {baseline: 'nginx, the same bytes as a file', target: '≥ 4 %'})
}

/** The same page from the nginx of `deploy/`, against nginx with a file. */
async function requestsToFront({origin}: ProductionSite): Promise<Figure> {
  const headers = {'accept-encoding': 'identity'}
  const bytes = new Uint8Array(await (await fetch(origin + CACHED_PAGE, {headers})).arrayBuffer())
  const rates = await withNginxFront({site: new URL(origin), port: FRONT_PORT}, (front) =>
    withNginx({bytes, port: NGINX_PORT}, (file) =>
      inTurns(
        () => answersPerSecond({url: front + CACHED_PAGE, headers}, ROUND_SECONDS),
        () => answersPerSecond({url: file, headers}, ROUND_SECONDS),
      ),
    ),
  )
  const what = 'the same page from the nginx of deploy/, requests/s'
  return shareOfRate(what, rates, {baseline: 'nginx, the same bytes as a file', target: '≥ 50 %'})
}

/** First renders with few and with many articles behind them, and what many pages cost. */
async function growth(site: ProductionSite): Promise<Figure[]> {
  const {client} = site
  await site.disconnect()
  await deleteCopies(client, {from: 0, to: NEVER_SEEN})
  await firstRenders(site, {from: NEVER_SEEN, to: NEVER_SEEN + 20})
  const few = await firstRenders(site, {from: NEVER_SEEN + 20, to: NEVER_SEEN + 20 + FIRST_RENDERS})
  await writeCopies(client, {from: 0, to: NEVER_SEEN})
  await writeCopies(client, {from: ARTICLES, to: MANY})
  await firstRenders(site, {from: MANY / 2, to: MANY / 2 + 20})
  const many = await firstRenders(site, {from: MANY / 4, to: MANY / 4 + FIRST_RENDERS})
  const before = site.memory()
  await firstRenders(site, {from: ARTICLES, to: ARTICLES + DISTINCT_PAGES})
  const [measured, baseline] = [percentile(many, 0.95), percentile(few, 0.95)]
  return [
    {
      what: `first render of an article never seen, p95 of ${FIRST_RENDERS}, ${count(MANY)} articles`,
      measured: milliseconds(measured),
      baseline: `${milliseconds(baseline)} (${FEW} articles)`,
      ratio: times(measured / baseline),
      target: '≤ 1.5×',
    },
    recorded(
      `resident memory of the site after ${count(DISTINCT_PAGES)} distinct pages`,
      megabytes(site.memory()),
      `${megabytes(before)} before`,
    ),
  ]
}

/** How long each page takes that is asked for the first time. */
async function firstRenders(
  {origin}: ProductionSite,
  {from, to}: {from: number; to: number},
): Promise<number[]> {
  let number = from
  return await sample(to - from, async () => {
    const response = await fetch(origin + pathOfCopy(number++))
    await response.text()
    const state = response.headers.get('x-nextjs-cache')
    if (response.ok && state !== 'HIT') return
    throw new Error(`${response.url} answered ${response.status}, ${state}`)
  })
}

function recorded(what: string, measured: string, baseline = '–'): Figure {
  return {what, measured, baseline, ratio: '–', target: 'recorded'}
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
