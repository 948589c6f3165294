import {area, stroke} from '../brush.ts'
import {actor, type Frame, FRAME_SIDE, GROUND} from '../frame.ts'
import type {Look} from '../figure.ts'
import {at, type Point, straight} from '../geometry.ts'
import {INK} from '../palette.ts'

/** Width and height of a cover in pixels. */
export const COVER_SIZE = [1600, 1067] as const

/** Where most covers have their floor. */
export const FLOOR = 930

/** A scene's drawing, without its sheet. */
export interface Scene {
  content: string
  /** Colour of the sheet, paper by default. */
  ground?: string
}

/** Where a drawing made for a frame stands in a scene. */
interface Placement {
  /** Middle of the frame. */
  x: number
  /** Its floor. */
  floor?: number
  scale?: number
  opacity?: number
}

/** Puts a drawing made in a frame's coordinates somewhere else. */
export function placed(
  content: string,
  {x, floor = FLOOR, scale = 1, opacity = 1}: Placement,
): string {
  const shift = `translate(${x - (FRAME_SIDE / 2) * scale} ${floor - GROUND * scale}) scale(${scale})`
  const faded = opacity < 1 ? ` opacity="${opacity}"` : ''
  return `<g transform="${shift}"${faded}>${content}</g>`
}

/** Someone in the position of an exercise's frame. */
export function person(
  frame: Omit<Frame, 'alt'> | undefined,
  look: Look,
  where: Placement & {seed?: number},
): string {
  return frame ? placed(actor(frame, look, where.seed ?? 1), where) : ''
}

/** A straight-edged patch of ink. */
export function slab(left: number, top: number, right: number, bottom: number, fill = INK): string {
  return area([at(left, top), at(right, top), at(right, bottom), at(left, bottom)], fill)
}

/** A ruled line by hand. */
export function rule(from: Point, to: Point, width = 7, colour = INK, seed = 3): string {
  return stroke(straight([from, to]), {width, colour, seed, taper: 0.3, stray: 2})
}

/** Rows of short strokes that darken a surface. */
export function hatching(
  box: {left: number; top: number; right: number; bottom: number},
  gap: number,
  colour = INK,
): string {
  const lines: string[] = []
  let row = 0
  for (let y = box.top; y < box.bottom; y += gap) {
    row += 1
    const shift = (row % 2) * gap * 0.6
    lines.push(
      rule(at(box.left + shift, y), at(box.right - gap + shift, y - gap * 0.5), 4, colour, row),
    )
  }
  return lines.join('')
}
