import {gatewayError} from '../errors.ts'
import type {OutputFormat, StoredFormat} from './image-formats.ts'
import {imageGeometry, rectMeets, type Geometry, type Size} from './image-geometry.ts'
import type {Colour, TransformParams} from './transform-params.ts'

/** What a plan needs to know about the stored image. */
export interface SourceImage extends Size {
  format: StoredFormat
  hasAlpha: boolean
}

/** Everything that decides the bytes of a variant; two URLs with equal plans share one variant. */
export interface TransformPlan extends Geometry {
  orientation: 0 | 90 | 180 | 270
  flipHorizontal: boolean
  flipVertical: boolean
  /** Standard deviation of the Gaussian blur in output pixels, 0 for none. */
  blurSigma: number
  sharpen: number
  saturation: number
  invert: boolean
  /** Colour for the canvas, the padding and below transparency; null leaves transparency alone. */
  background: Colour | null
  pad: number
  /** Keep all frames when the source moves. */
  animated: boolean
  format: OutputFormat
  progressive: boolean
  /** 1–100, or null for the encoder's default of that format. */
  quality: number | null
}

const WHITE: Colour = {r: 255, g: 255, b: 255, alpha: 1}

/** Sanity's `blur` runs to 2000; a quarter of it as sigma makes 50 a soft backdrop. */
const SIGMA_PER_BLUR = 0.25

function negotiate(source: SourceImage, accept: string): OutputFormat | null {
  // AVIF written by sharp holds one frame, so what may move goes to WebP.
  const moves = source.format === 'gif' || source.format === 'webp'
  if (!moves && accept.includes('image/avif')) return 'avif'
  return accept.includes('image/webp') ? 'webp' : null
}

function outputFormat(source: SourceImage, params: TransformParams, accept: string): OutputFormat {
  if (params.format !== null) return params.format
  const negotiated = params.autoFormat ? negotiate(source, accept) : null
  if (negotiated !== null) return negotiated
  if (source.format === 'svg') return 'png'
  // Browsers do not show TIFF.
  if (source.format === 'tif') return source.hasAlpha ? 'png' : 'jpg'
  return source.format
}

/**
 * Turns checked parameters into the exact work for one source; `accept` is the request's Accept
 * header. Throws a 400 `LakeError` when `rect` misses the image.
 */
export function planTransform(
  source: SourceImage,
  params: TransformParams,
  accept: string,
): TransformPlan {
  if (params.rect !== null && !rectMeets(params.rect, source)) {
    throw gatewayError(400, `"rect" lies outside the image (${source.width}x${source.height})`)
  }
  const format = outputFormat(source, params, accept)
  const canMove = format === 'gif' || format === 'webp'
  return {
    ...imageGeometry(source, params),
    orientation: params.orientation,
    flipHorizontal: params.flipHorizontal,
    flipVertical: params.flipVertical,
    blurSigma: params.blur * SIGMA_PER_BLUR,
    sharpen: params.sharpen,
    saturation: params.saturation,
    invert: params.invert,
    background: params.background ?? (format === 'jpg' ? WHITE : null),
    pad: params.pad,
    // sharp neither turns nor entropy-crops frames, and a blurred backdrop has no need to move.
    animated:
      canMove &&
      !params.still &&
      params.orientation === 0 &&
      params.blur === 0 &&
      params.anchor.kind === 'point',
    format,
    progressive: params.progressive,
    quality: params.quality === null ? null : Math.max(1, Math.round(params.quality)),
  }
}

/** True when the stored bytes already are the answer, so that nothing is decoded or re-encoded. */
export function isUntouched(
  source: SourceImage,
  params: TransformParams,
  plan: TransformPlan,
): boolean {
  const sameSize = plan.size.width === source.width && plan.size.height === source.height
  const sameCanvas =
    plan.extract === null &&
    plan.canvas.width === source.width &&
    plan.canvas.height === source.height &&
    plan.pad === 0
  const sameLook =
    plan.orientation === 0 &&
    !plan.flipHorizontal &&
    !plan.flipVertical &&
    plan.blurSigma === 0 &&
    plan.sharpen === 0 &&
    plan.saturation === 0 &&
    !plan.invert &&
    params.background === null
  // A drawing scales by itself: `auto=format` alone is no reason to rasterise it.
  const sameFormat =
    source.format === 'svg'
      ? params.format === null
      : params.format === null && plan.format === source.format
  return (
    sameSize && sameCanvas && sameLook && sameFormat && params.quality === null && !params.still
  )
}
