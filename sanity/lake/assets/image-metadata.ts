import {encode as encodeBlurHash} from 'blurhash'
import {rgbaToThumbHash} from 'thumbhash'
import type {JsonObject} from '../documents/types.ts'
import {gatewayError} from '../errors.ts'
import {exifMetadata} from './image-exif.ts'
import {storedFormat, type StoredFormat} from './image-formats.ts'
import {openImage} from './image-transform.ts'
import {imagePalette} from './palette.ts'

/** Parts of the metadata an upload may ask for (`meta=`); the dimensions are always read. */
export const METADATA_PARTS = [
  'lqip',
  'blurhash',
  'thumbhash',
  'palette',
  'exif',
  'location',
] as const
export type MetadataPart = (typeof METADATA_PARTS)[number]

/** What is extracted when an upload does not say. */
export const DEFAULT_METADATA: readonly MetadataPart[] = [
  'lqip',
  'blurhash',
  'thumbhash',
  'palette',
]

/** An image as its bytes describe it, whatever its name or Content-Type claimed. */
export interface ImageReading {
  format: StoredFormat
  /** Pixels as displayed, after EXIF rotation. */
  width: number
  height: number
  metadata: JsonObject
}

const LQIP_WIDTH = 20
const SAMPLE_SIDE = 64
const BLURHASH_SIDE = 32
/** The longest side that the encoder takes. */
const THUMBHASH_SIDE = 100

/** gzip's first bytes: librsvg opens compressed drawings, browsers and our bounds do not. */
function isCompressed(bytes: Uint8Array) {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function lqip(bytes: Uint8Array, isOpaque: boolean) {
  const small = openImage(bytes).resize({width: LQIP_WIDTH})
  const tiny = await (isOpaque ? small.jpeg({quality: 60}) : small.webp({quality: 60})).toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'webp'};base64,${tiny.toString('base64')}`
}

async function rawSample(bytes: Uint8Array, side: number) {
  const sample = openImage(bytes).resize({width: side, height: side, fit: 'inside'})
  return sample.ensureAlpha().raw().toBuffer({resolveWithObject: true})
}

async function blurHash(bytes: Uint8Array) {
  const {data, info} = await rawSample(bytes, BLURHASH_SIDE)
  const [across, down] = info.width >= info.height ? [4, 3] : [3, 4]
  return encodeBlurHash(new Uint8ClampedArray(data), info.width, info.height, across, down)
}

/** Base64, as Sanity stores it. */
async function thumbHash(bytes: Uint8Array) {
  const {data, info} = await rawSample(bytes, THUMBHASH_SIDE)
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

async function readParts(bytes: Uint8Array, parts: ReadonlySet<MetadataPart>) {
  const image = openImage(bytes)
  const {format, compression, autoOrient, hasAlpha, exif} = await image.metadata()
  const kept = storedFormat(format, compression)
  if (kept === null || (kept === 'svg' && isCompressed(bytes))) return null
  // Reading every pixel is also what finds a file that was cut short.
  const {isOpaque} = await image.stats()
  const {width, height} = autoOrient
  const found = exifMetadata(exif)
  const palette = parts.has('palette')
    ? imagePalette((await rawSample(bytes, SAMPLE_SIDE)).data)
    : null
  const metadata: JsonObject = {
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width, height, aspectRatio: width / height},
    hasAlpha,
    isOpaque,
    ...(parts.has('lqip') ? {lqip: await lqip(bytes, isOpaque)} : {}),
    ...(parts.has('blurhash') ? {blurHash: await blurHash(bytes)} : {}),
    ...(parts.has('thumbhash') ? {thumbHash: await thumbHash(bytes)} : {}),
    ...(palette ? {palette} : {}),
    ...(parts.has('exif') && found.exif ? {exif: found.exif} : {}),
    ...(parts.has('location') && found.location ? {location: found.location} : {}),
  }
  return {format: kept, width, height, metadata}
}

/**
 * Decodes an uploaded image and describes it as `sanity.imageMetadata`. Throws a 400 `LakeError`
 * when the bytes are no image, a broken one, or of a format that is not kept.
 */
export async function readImage(
  bytes: Uint8Array,
  parts: ReadonlySet<MetadataPart>,
): Promise<ImageReading> {
  const reading = await readParts(bytes, parts).catch((cause: unknown) => {
    throw gatewayError(400, 'The upload is not an image, or it is damaged', undefined, {cause})
  })
  if (reading) return reading
  throw gatewayError(400, 'Images must be JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG')
}
