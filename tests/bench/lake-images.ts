import sharp, {type Sharp} from 'sharp'
import {z} from 'zod'
import {
  type Figure,
  inTurns,
  milliseconds,
  percentile,
  sample,
  shareOfRate,
  times,
} from './figures.ts'
import {type LakeProcess, withLakeProcess} from './lake-process.ts'
import {withNginx} from './nginx.ts'
import {answersPerSecond} from './request-load.ts'

const NGINX_PORT = 3493
const WIDTH = 1200
const ROUNDS = 9
const ROUND_SECONDS = 2

/** What the lake chooses where a request names no quality, for the same work on both sides. */
const ENCODERS = {
  avif: (image: Sharp, quality: number) => image.avif({quality, effort: 2}),
  webp: (image: Sharp, quality: number) => image.webp({quality}),
}

const uploadSchema = z.object({document: z.object({path: z.string()})})

/** Pictures: a variant that is made for the first time, and one that is asked for again. */
export async function benchLakeImages(): Promise<Figure[]> {
  const photograph = await twelveMegapixels()
  return withLakeProcess(async (lake) => {
    const url = await upload(photograph, lake)
    return [
      await firstTransform(url, photograph, 'webp'),
      await firstTransform(url, photograph, 'avif'),
      await cachedVariant(`${url}?w=${WIDTH}&fm=webp`),
    ]
  })
}

/** Soft shapes with some grain, as costly to encode as a photograph; the same at every run. */
async function twelveMegapixels(): Promise<Buffer> {
  const [width, height, cell] = [4000, 3000, 40]
  const small = Buffer.alloc((width / cell) * (height / cell) * 3)
  let state = 12
  for (const at of small.keys()) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    small[at] = state >>> 24
  }
  const raw = {width: width / cell, height: height / cell, channels: 3} as const
  const grain = {type: 'gaussian', mean: 128, sigma: 12} as const
  const overlay = {create: {width, height, channels: 3, background: '#888', noise: grain}} as const
  return sharp(small, {raw})
    .resize({width, height, kernel: 'cubic'})
    .composite([{input: overlay, blend: 'soft-light'}])
    .jpeg({quality: 90})
    .toBuffer()
}

async function upload(photograph: Buffer, {url, writeToken}: LakeProcess): Promise<string> {
  const response = await fetch(`${url}/v2025-02-19/assets/images/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${writeToken}`, 'content-type': 'image/jpeg'},
    body: new Uint8Array(photograph),
  })
  const {document} = uploadSchema.parse(await response.json())
  return `${url}/${document.path}`
}

/** Each with another quality, since what was made once is kept. */
async function firstTransform(
  url: string,
  photograph: Buffer,
  format: keyof typeof ENCODERS,
): Promise<Figure> {
  const samples: {lake: number[]; plain: number[]} = {lake: [], plain: []}
  for (let round = 0; round < ROUNDS; round++) {
    const quality = 60 + round
    const asked = `${url}?w=${WIDTH}&fm=${format}&q=${quality}`
    samples.lake.push(...(await sample(1, async () => (await fetch(asked)).arrayBuffer())))
    const plain = () =>
      ENCODERS[format](sharp(photograph).autoOrient().resize({width: WIDTH}), quality).toBuffer()
    samples.plain.push(...(await sample(1, plain)))
  }
  const [measured, baseline] = [percentile(samples.lake, 0.5), percentile(samples.plain, 0.5)]
  return {
    what: `image, first transform of 12 megapixels to ${WIDTH} px as ${format}`,
    measured: milliseconds(measured),
    baseline: `${milliseconds(baseline)} (plain sharp, same settings)`,
    ratio: times(measured / baseline),
    target: '≤ 1.3×',
  }
}

async function cachedVariant(url: string): Promise<Figure> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const rates = await withNginx({bytes, port: NGINX_PORT}, (file) =>
    inTurns(
      () => answersPerSecond({url}, ROUND_SECONDS),
      () => answersPerSecond({url: file}, ROUND_SECONDS),
    ),
  )
  const what = `image, cached variant of ${(bytes.length / 1000).toFixed(0)} kB, requests/s`
  return shareOfRate(what, rates, {baseline: 'nginx, the same bytes as a file', target: '≥ 20 %'})
}
