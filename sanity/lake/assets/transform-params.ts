// A parser of Sanity's image URL parameters, longer than most modules because the vocabulary is.
import {gatewayError} from '../errors.ts'
import type {OutputFormat} from './image-formats.ts'

/** How a picture meets the asked width and height. */
const FIT_MODES = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'] as const
type FitMode = (typeof FIT_MODES)[number]

/** A rectangle in source pixels. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Red, green, blue 0–255, alpha 0–1. */
export interface Colour {
  r: number
  g: number
  b: number
  alpha: number
}

/** Which part of the picture survives a crop: a point (0–1 on both axes) or its busiest region. */
export type CropAnchor = {kind: 'point'; x: number; y: number} | {kind: 'entropy'}

/** The image parameters of a URL, checked, in the units of the URL; null where not given. */
export interface TransformParams {
  width: number | null
  height: number | null
  minWidth: number | null
  maxWidth: number | null
  minHeight: number | null
  maxHeight: number | null
  fit: FitMode
  anchor: CropAnchor
  rect: Box | null
  dpr: number
  orientation: 0 | 90 | 180 | 270
  flipHorizontal: boolean
  flipVertical: boolean
  /** 0 none – 2000 */
  blur: number
  /** 0 none – 100 */
  sharpen: number
  /** −100 grey – 100, 0 unchanged */
  saturation: number
  invert: boolean
  background: Colour | null
  /** Pixels on every side. */
  pad: number
  /** Only the first frame of an animation. */
  still: boolean
  format: OutputFormat | null
  progressive: boolean
  /** Negotiate the format by the Accept header. */
  autoFormat: boolean
  /** 0–100 */
  quality: number | null
}

/** `dl` and `dlRaw`: how the answer is handed over, no matter what it shows. */
interface DownloadParams {
  /** File name for the attachment, '' for the original's, null to show it inline. */
  name: string | null
  /** The stored bytes, untransformed (`sanity dataset export` asks for them with `dlRaw=true`). */
  raw: boolean
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)$/

function invalid(name: string, value: string, expected: string) {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  return gatewayError(400, `Invalid value ${JSON.stringify(shown)} for "${name}": ${expected}`)
}

function decimal(text: string) {
  return DECIMAL.test(text) ? Number(text) : Number.NaN
}

function numberBetween(
  query: URLSearchParams,
  name: string,
  [min, max]: readonly [number, number],
) {
  const text = query.get(name)
  if (text === null) return null
  const value = decimal(text)
  if (value >= min && value <= max) return value
  throw invalid(name, text, `expected a number from ${min} to ${max}`)
}

function pixels(query: URLSearchParams, name: string) {
  const text = query.get(name)
  if (text === null) return null
  const value = decimal(text)
  if (value > 0 && Number.isFinite(value)) return value
  throw invalid(name, text, 'expected a number of pixels above 0')
}

function choice<const T extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | null {
  const text = query.get(name)
  if (text === null) return null
  const found = choices.find((known) => known === text)
  if (found !== undefined) return found
  throw invalid(name, text, `expected one of ${choices.join(', ')}`)
}

function parseRect(query: URLSearchParams): Box | null {
  const text = query.get('rect')
  if (text === null) return null
  const [left, top, width, height, ...rest] = text.split(',').map(decimal)
  const values = [left, top, width, height]
  if (
    left === undefined ||
    top === undefined ||
    width === undefined ||
    height === undefined ||
    rest.length > 0 ||
    !values.every(Number.isFinite) ||
    width <= 0 ||
    height <= 0
  ) {
    throw invalid('rect', text, 'expected left,top,width,height in source pixels')
  }
  return {left, top, width, height}
}

const EDGES = ['top', 'bottom', 'left', 'right', 'center'] as const

function parseAnchor(query: URLSearchParams): CropAnchor {
  const focus = {
    x: numberBetween(query, 'fp-x', [0, 1]) ?? 0.5,
    y: numberBetween(query, 'fp-y', [0, 1]) ?? 0.5,
  }
  const text = query.get('crop')
  if (text === null) return {kind: 'point', x: 0.5, y: 0.5}
  if (text === 'entropy') return {kind: 'entropy'}
  if (text === 'focalpoint') return {kind: 'point', ...focus}
  const words = new Set(text.split(','))
  const known = [...words].every((word) => EDGES.some((edge) => edge === word))
  const opposed =
    (words.has('top') && words.has('bottom')) || (words.has('left') && words.has('right'))
  if (!known || opposed) {
    throw invalid('crop', text, `expected focalpoint, entropy or a side (${EDGES.join(', ')})`)
  }
  const along = (start: string, end: string) => (words.has(start) ? 0 : words.has(end) ? 1 : 0.5)
  return {kind: 'point', x: along('left', 'right'), y: along('top', 'bottom')}
}

/** Reads `bg`: RGB, ARGB, RRGGBB or AARRGGBB, as Sanity orders them. */
function parseBackground(query: URLSearchParams): Colour | null {
  const text = query.get('bg')
  if (text === null) return null
  const hex = text.replace(/^#/, '')
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(hex)) {
    throw invalid('bg', text, 'expected a colour as RGB, ARGB, RRGGBB or AARRGGBB')
  }
  const long = hex.length < 6 ? hex.replaceAll(/./g, '$&$&') : hex
  const value = Number.parseInt(long.padStart(8, 'f'), 16)
  const byte = (shift: number) => Math.floor(value / 2 ** shift) % 256
  return {r: byte(16), g: byte(8), b: byte(0), alpha: byte(24) / 255}
}

function parseOrientation(query: URLSearchParams): TransformParams['orientation'] {
  const turns = {'0': 0, '90': 90, '180': 180, '270': 270} as const
  const turn = choice(query, 'or', ['0', '90', '180', '270'])
  return turn === null ? 0 : turns[turn]
}

function parseFormat(query: URLSearchParams): Pick<TransformParams, 'format' | 'progressive'> {
  const asked = choice(query, 'fm', ['jpg', 'pjpg', 'jpeg', 'png', 'webp', 'avif', 'gif'])
  if (asked === 'pjpg') return {format: 'jpg', progressive: true}
  return {format: asked === 'jpeg' ? 'jpg' : asked, progressive: false}
}

/**
 * Reads the parameters of Sanity's image URLs (https://www.sanity.io/docs/image-urls); unknown ones
 * are ignored. Throws a 400 `LakeError` that names the parameter for every value out of its range.
 */
export function parseTransformParams(query: URLSearchParams): TransformParams {
  const flip = choice(query, 'flip', ['h', 'v', 'hv', 'vh']) ?? ''
  return {
    width: pixels(query, 'w'),
    height: pixels(query, 'h'),
    minWidth: pixels(query, 'min-w'),
    maxWidth: pixels(query, 'max-w'),
    minHeight: pixels(query, 'min-h'),
    maxHeight: pixels(query, 'max-h'),
    fit: choice(query, 'fit', FIT_MODES) ?? 'clip',
    anchor: parseAnchor(query),
    rect: parseRect(query),
    dpr: Math.min(pixels(query, 'dpr') ?? 1, 3),
    orientation: parseOrientation(query),
    flipHorizontal: flip.includes('h'),
    flipVertical: flip.includes('v'),
    blur: numberBetween(query, 'blur', [0, 2000]) ?? 0,
    sharpen: numberBetween(query, 'sharp', [0, 100]) ?? 0,
    saturation: numberBetween(query, 'sat', [-100, 100]) ?? 0,
    invert: choice(query, 'invert', ['true', 'false']) === 'true',
    background: parseBackground(query),
    pad: Math.round(numberBetween(query, 'pad', [0, 2000]) ?? 0),
    still: choice(query, 'frame', ['1']) === '1',
    ...parseFormat(query),
    autoFormat: query.get('auto')?.split(',').includes('format') ?? false,
    quality: numberBetween(query, 'q', [0, 100]),
  }
}

/** Reads `dl` and `dlRaw`. */
export function parseDownloadParams(query: URLSearchParams): DownloadParams {
  return {name: query.get('dl'), raw: query.get('dlRaw') === 'true'}
}
