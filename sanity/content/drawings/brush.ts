import {add, distance, type Point} from './geometry.ts'
import {scatter, waver} from './noise.ts'

/** How a line is drawn. */
interface BrushOptions {
  /** Pixels at full pressure. */
  width?: number
  seed?: number
  colour?: string
  opacity?: number
  /** Share of the width left at the two ends; 1 for a loop or a blunt end. */
  taper?: number
  /** Pixels the hand strays from the line. */
  stray?: number
  /** How much heavier the side away from the light is drawn (0–1). */
  shade?: number
}

/** Light comes from the upper left, so lines to the lower right are heavier. */
const LIGHT = {x: -0.6, y: -0.8}

function round(value: number) {
  return Math.round(value * 10) / 10
}

/** SVG path data through points. */
function pathData(points: readonly Point[], close = false): string {
  const steps = points.map(({x, y}) => `${round(x)} ${round(y)}`).join('L')
  return `M${steps}${close ? 'Z' : ''}`
}

/** A flat shape. */
export function area(points: readonly Point[], fill: string, opacity = 1): string {
  const faded = opacity < 1 ? ` fill-opacity="${opacity}"` : ''
  return `<path d="${pathData(points, true)}" fill="${fill}"${faded}/>`
}

function normalAt(points: readonly Point[], index: number): Point {
  const before = points[Math.max(0, index - 1)]
  const after = points[Math.min(points.length - 1, index + 1)]
  if (!before || !after) return {x: 0, y: -1}
  const length = distance(before, after) || 1
  return {x: (after.y - before.y) / length, y: (before.x - after.x) / length}
}

/**
 * A line as a confident hand draws it: the pressure wavers, the ends thin out, the path strays by a
 * pixel or two. Always the same for the same seed.
 */
export function stroke(points: readonly Point[], options: BrushOptions = {}): string {
  const {width = 7, seed = 1, colour = '#161412', opacity = 1} = options
  const {taper = 0.35, stray = 1.2, shade = 0.35} = options
  const total = points.reduce((sum, point, i) => sum + distance(point, points[i - 1] ?? point), 0)
  const ending = Math.min(total / 3, width * 9)
  // A broad brush is steadier than a fine one.
  const nerve = 0.22 * Math.min(1, 12 / width)
  const left: Point[] = []
  const right: Point[] = []
  let travelled = 0
  points.forEach((point, index) => {
    travelled += distance(point, points[index - 1] ?? point)
    const normal = normalAt(points, index)
    const fromEnd = Math.min(travelled, total - travelled) / (ending || 1)
    const thin = taper + (1 - taper) * Math.min(1, Math.sqrt(Math.max(0, fromEnd)))
    const pressure =
      1 + nerve * (waver(seed, travelled / 46) + 0.45 * waver(seed + 7, travelled / 9))
    const dark = 1 - shade * (normal.x * LIGHT.x + normal.y * LIGHT.y)
    const half = (width / 2) * thin * pressure * dark
    const centre = add(point, normal, stray * waver(seed + 3, travelled / 60))
    const ragged = 0.35 * (scatter(seed, index) - 0.5)
    left.push(add(centre, normal, half + ragged))
    right.push(add(centre, normal, -half + ragged))
  })
  const faded = opacity < 1 ? ` fill-opacity="${opacity}"` : ''
  const outline = pathData([...left, ...right.toReversed()], true)
  return `<path d="${outline}" fill="${colour}"${faded} stroke="${colour}" stroke-width="1" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}/>`
}
