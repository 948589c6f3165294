import {MAX_OUTPUT_SIDE} from './limits.ts'
import type {Box, CropAnchor, TransformParams} from './transform-params.ts'

/** Width and height in whole pixels. */
export interface Size {
  width: number
  height: number
}

/** What is cut from the source, what size it gets, and what canvas it is laid on. */
export interface Geometry {
  /** Region of the source to keep, null for all of it. */
  extract: Box | null
  /** Size of the picture after scaling; equal to the region's when nothing scales. */
  size: Size
  /** Size of the canvas around the picture, before padding. */
  canvas: Size
  /** Crop to the busiest region instead of to `extract`'s own proportions. */
  entropy: boolean
}

const whole = (value: number) => Math.max(1, Math.round(value))
const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)

function scaled({width, height}: Size, factor: number): Size {
  return {width: whole(width * factor), height: whole(height * factor)}
}

/** Shrinks a size, keeping its proportions, until no side is longer than `side`. */
function bounded(size: Size, side: number): Size {
  const longest = Math.max(size.width, size.height)
  return longest <= side ? scaled(size, 1) : scaled(size, side / longest)
}

/** The asked rectangle cut to the source, or null when that is all of it. */
function clampRect(rect: Box, source: Size): Box | null {
  const left = clamp(Math.round(rect.left), 0, source.width - 1)
  const top = clamp(Math.round(rect.top), 0, source.height - 1)
  const width = clamp(Math.round(rect.left + rect.width) - left, 1, source.width - left)
  const height = clamp(Math.round(rect.top + rect.height) - top, 1, source.height - top)
  const all = width === source.width && height === source.height
  return all ? null : {left, top, width, height}
}

/** Whether a rectangle shares at least a part of a pixel with the source. */
export function rectMeets(rect: Box, source: Size): boolean {
  return (
    rect.left < source.width &&
    rect.top < source.height &&
    rect.left + rect.width > 0 &&
    rect.top + rect.height > 0
  )
}

/** The largest region of `area` with the proportions of `target`, around the anchor. */
function cropRegion(area: Box, target: Size, anchor: CropAnchor): Box {
  const factor = Math.min(area.width / target.width, area.height / target.height)
  const width = clamp(Math.round(target.width * factor), 1, area.width)
  const height = clamp(Math.round(target.height * factor), 1, area.height)
  const {x, y} = anchor.kind === 'point' ? anchor : {x: 0.5, y: 0.5}
  // An anchor at 0, 0.5 or 1 is also a gravity: the same formula puts the region at that edge.
  const left = clamp(Math.round(area.width * x - width / 2), 0, area.width - width)
  const top = clamp(Math.round(area.height * y - height / 2), 0, area.height - height)
  return {left: area.left + left, top: area.top + top, width, height}
}

interface Target {
  width: number | null
  height: number | null
}

/** Width and height in device pixels, each within its own min and max. */
function targetSize(params: TransformParams, natural: Size): Target {
  const {dpr} = params
  const side = (asked: number | null, own: number, min: number | null, max: number | null) => {
    const floor = min === null ? 0 : min * dpr
    const ceiling = max === null ? Infinity : Math.max(max * dpr, floor)
    if (asked !== null) return clamp(asked * dpr, floor, ceiling)
    const within = clamp(own, floor, ceiling)
    return within === own ? null : within
  }
  const {width, height} = params
  const aspect = natural.width / natural.height
  const ownWidth = height === null ? natural.width : height * dpr * aspect
  const ownHeight = width === null ? natural.height : (width * dpr) / aspect
  return {
    width: side(width, ownWidth, params.minWidth, params.maxWidth),
    height: side(height, ownHeight, params.minHeight, params.maxHeight),
  }
}

/** Both sides of a target, the missing one in the proportions of the picture. */
function completed({width, height}: Target, natural: Size): Size {
  const aspect = natural.width / natural.height
  return {
    width: width ?? (height === null ? natural.width : height * aspect),
    height: height ?? (width === null ? natural.height : width / aspect),
  }
}

function fitInside(natural: Size, target: Target, upscale: boolean): Size {
  const factor = Math.min(
    (target.width ?? Infinity) / natural.width,
    (target.height ?? Infinity) / natural.height,
    upscale ? Infinity : 1,
  )
  return scaled(natural, Number.isFinite(factor) ? factor : 1)
}

/**
 * Works out cut, scale and canvas for a source of the given (EXIF-rotated) size. Pure: every output
 * side, padding included, is at least 1 and at most 8192 pixels.
 */
export function imageGeometry(source: Size, params: TransformParams): Geometry {
  const rect = params.rect === null ? null : clampRect(params.rect, source)
  const area = rect ?? {left: 0, top: 0, ...source}
  const natural = {width: area.width, height: area.height}
  const side = MAX_OUTPUT_SIDE - 2 * params.pad
  const target = targetSize(params, natural)
  const asked = target.width !== null || target.height !== null
  const box = bounded(completed(target, natural), side)
  const plain = (size: Size): Geometry => {
    const fitting = bounded(size, side)
    return {extract: rect, size: fitting, canvas: fitting, entropy: false}
  }
  if (!asked) return plain(natural)
  if (params.fit === 'crop' || params.fit === 'min') {
    const region = cropRegion(area, box, params.anchor)
    const shrink = Math.min(1, region.width / box.width, region.height / box.height)
    const picture = plain(params.fit === 'crop' ? box : scaled(box, shrink))
    if (params.anchor.kind === 'entropy') return {...picture, entropy: true}
    const cuts = region.width !== source.width || region.height !== source.height
    return {...picture, extract: cuts ? region : null}
  }
  const sizes = {
    clip: fitInside(natural, target, true),
    max: fitInside(natural, target, false),
    scale: box,
    fill: fitInside(natural, box, true),
    fillmax: fitInside(natural, box, false),
  }
  const picture = plain(sizes[params.fit])
  const framed = params.fit === 'fill' || params.fit === 'fillmax'
  return framed ? {...picture, canvas: box} : picture
}
