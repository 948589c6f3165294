import type {JsonObject} from '../documents/types.ts'

/** Red, green and blue, 0–255. */
type Rgb = readonly [red: number, green: number, blue: number]

interface Swatch {
  rgb: Rgb
  count: number
}

interface Hsl {
  saturation: number
  lightness: number
}

const BOXES = 32

function channelRange(pixels: readonly Rgb[], channel: 0 | 1 | 2) {
  let low = 255
  let high = 0
  for (const pixel of pixels) {
    low = Math.min(low, pixel[channel])
    high = Math.max(high, pixel[channel])
  }
  return high - low
}

function widestChannel(pixels: readonly Rgb[]) {
  const channels = [0, 1, 2] as const
  const ranges = channels.map((channel) => ({channel, range: channelRange(pixels, channel)}))
  return ranges.reduce((widest, next) => (next.range > widest.range ? next : widest))
}

function mean(pixels: readonly Rgb[]): Rgb {
  const sum = [0, 0, 0] as [number, number, number]
  for (const [r, g, b] of pixels) {
    sum[0] += r
    sum[1] += g
    sum[2] += b
  }
  return [sum[0] / pixels.length, sum[1] / pixels.length, sum[2] / pixels.length]
}

/** Median cut: splits the fullest, widest box at its middle pixel until there are enough boxes. */
function medianCut(pixels: readonly Rgb[]): Swatch[] {
  const boxes: {pixels: readonly Rgb[]; channel: 0 | 1 | 2; range: number}[] = []
  const add = (part: readonly Rgb[]) => boxes.push({pixels: part, ...widestChannel(part)})
  add(pixels)
  while (boxes.length < BOXES) {
    const weight = (box: (typeof boxes)[number]) => box.range * Math.sqrt(box.pixels.length)
    const box = boxes.reduce((best, next) => (weight(next) > weight(best) ? next : best))
    if (box.range === 0) break
    boxes.splice(boxes.indexOf(box), 1)
    const sorted = box.pixels.toSorted((a, b) => a[box.channel] - b[box.channel])
    add(sorted.slice(0, Math.ceil(sorted.length / 2)))
    add(sorted.slice(Math.ceil(sorted.length / 2)))
  }
  return boxes.map((box) => ({rgb: mean(box.pixels), count: box.pixels.length}))
}

function hsl([r, g, b]: Rgb): Hsl {
  const high = Math.max(r, g, b) / 255
  const low = Math.min(r, g, b) / 255
  const lightness = (high + low) / 2
  const spread = high - low
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1))
  return {saturation, lightness}
}

/** Ideal saturation and lightness per name, and the lightness that still counts (Android's Palette). */
const TARGETS = {
  vibrant: {saturation: 1, lightness: 0.5, range: [0.3, 0.7], vivid: true},
  lightVibrant: {saturation: 1, lightness: 0.74, range: [0.55, 1], vivid: true},
  darkVibrant: {saturation: 1, lightness: 0.26, range: [0, 0.45], vivid: true},
  muted: {saturation: 0.3, lightness: 0.5, range: [0.3, 0.7], vivid: false},
  lightMuted: {saturation: 0.3, lightness: 0.74, range: [0.55, 1], vivid: false},
  darkMuted: {saturation: 0.3, lightness: 0.26, range: [0, 0.45], vivid: false},
} as const

/** Saturation from which a colour counts as vibrant, and up to which as muted. */
const VIVID_FROM = 0.35
const MUTED_TO = 0.4

function pick(swatches: readonly Swatch[], target: (typeof TARGETS)[keyof typeof TARGETS]) {
  const most = Math.max(...swatches.map(({count}) => count))
  const scored = swatches.flatMap((swatch) => {
    const {saturation, lightness} = hsl(swatch.rgb)
    const [from, to] = target.range
    const fits = target.vivid ? saturation >= VIVID_FROM : saturation <= MUTED_TO
    if (!fits || lightness < from || lightness > to) return []
    const score =
      3 * (1 - Math.abs(saturation - target.saturation)) +
      6 * (1 - Math.abs(lightness - target.lightness)) +
      swatch.count / most
    return [{swatch, score}]
  })
  if (scored.length === 0) return null
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).swatch
}

function luminance(rgb: Rgb) {
  const linear = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  const [r, g, b] = rgb
  return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255)
}

function toDocument({rgb, count}: Swatch, total: number): JsonObject {
  const hex = rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')
  // White reads better than black below this luminance (WCAG 2 contrast is equal there).
  const text = luminance(rgb) < 0.179 ? '#fff' : '#000'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: text,
    title: text,
    population: Math.round((count / total) * 10_000) / 100,
  }
}

/**
 * The `sanity.imagePalette` of raw RGBA pixels; `population` is in percent of the visible pixels.
 * A name no colour fits gets the dominant one, as readers of the palette expect all seven.
 * Null when nothing is visible.
 */
export function imagePalette(rgba: Uint8Array): JsonObject | null {
  const pixels: Rgb[] = []
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = rgba.subarray(at, at + 4)
    if (alpha >= 125) pixels.push([r, g, b])
  }
  if (pixels.length === 0) return null
  const swatches = medianCut(pixels)
  const dominant = swatches.reduce((most, next) => (next.count > most.count ? next : most))
  const named = Object.entries(TARGETS).map(([name, target]) => {
    const swatch = pick(swatches, target) ?? dominant
    return [name, toDocument(swatch, pixels.length)]
  })
  return {
    _type: 'sanity.imagePalette',
    dominant: toDocument(dominant, pixels.length),
    ...Object.fromEntries(named),
  }
}
