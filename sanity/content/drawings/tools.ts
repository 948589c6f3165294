import {area, stroke} from './brush.ts'
import {add, along, at, bearing, circle, ellipse, type Point, step, straight} from './geometry.ts'
import {FAINT, INK, PAPER, SIGNAL, WASH} from './palette.ts'

/** A closed shape with its outline. */
export function block(points: readonly Point[], fill: string, {seed = 1, width = 7} = {}): string {
  const start = points[0]
  const line = start ? straight([...points, start]) : []
  return area(points, fill) + stroke(line, {seed, width, taper: 1})
}

/** A disc with its outline. */
export function disc(centre: Point, radius: number, fill: string, {seed = 1, width = 7} = {}) {
  const edge = circle(centre, radius)
  return area(edge, fill) + stroke(edge, {seed, width, taper: 1, stray: Math.min(radius / 90, 2.2)})
}

/** A rod of even thickness. */
export function bar(from: Point, to: Point, thickness: number, fill = INK, seed = 1): string {
  const side = step(at(0, 0), bearing(from, to) + 90, thickness / 2)
  const corners = [add(from, side), add(to, side), add(to, side, -1), add(from, side, -1)]
  return block(corners, fill, {seed, width: 5})
}

/** A cushion: a rod with round ends and a seam. */
export function pad(from: Point, to: Point, thickness: number, seed = 1): string {
  const direction = bearing(from, to)
  const half = thickness / 2
  const cap = (centre: Point, turn: number) =>
    Array.from({length: 13}, (_, i) => step(centre, direction + turn - 90 + i * 15, half))
  const shape = [...cap(to, 0), ...cap(from, 180)]
  const seam = straight([along(from, to, 0.02), along(from, to, 0.98)])
  return block(shape, INK, {seed}) + stroke(seam, {colour: PAPER, width: 3, seed, taper: 0.2})
}

/** A weight plate from the side, with its grooves and hub. */
export function plate(centre: Point, radius: number, seed = 3): string {
  const groove = (share: number, width: number) =>
    stroke(circle(centre, radius * share), {colour: PAPER, width, seed, taper: 1, shade: 0.5})
  return (
    stroke(circle(centre, radius + 5), {colour: PAPER, width: 10, seed, taper: 1, shade: 0}) +
    disc(centre, radius, INK, {seed}) +
    groove(0.86, 3) +
    groove(0.4, 3.5) +
    disc(centre, radius * 0.14, PAPER, {seed, width: 4})
  )
}

/** The end of a bar that is gripped, in front of the hand. */
export function barEnd(centre: Point, radius: number): string {
  return disc(centre, radius, SIGNAL, {width: 5})
}

/** A kettlebell hanging from its handle. */
export function kettlebell(handle: Point, size: number, {seed = 5, fill = INK} = {}): string {
  const bell = at(handle.x, handle.y + size * 1.18)
  const arch = [
    at(handle.x - size * 0.52, bell.y - size * 0.5),
    at(handle.x - size * 0.5, handle.y + size * 0.08),
    at(handle.x - size * 0.26, handle.y - size * 0.12),
    at(handle.x + size * 0.26, handle.y - size * 0.12),
    at(handle.x + size * 0.5, handle.y + size * 0.08),
    at(handle.x + size * 0.52, bell.y - size * 0.5),
  ]
  const foot = bell.y + size * 0.74
  const round = ellipse(bell, [size * 0.86, size * 0.82]).map(({x, y}) => at(x, Math.min(y, foot)))
  return (
    stroke(straight(arch), {width: size * 0.36 + 8, colour: PAPER, seed, taper: 1, shade: 0}) +
    stroke(straight(arch), {width: size * 0.36, seed, taper: 1, shade: 0, stray: 0.5}) +
    stroke(round, {width: 14, colour: PAPER, taper: 1, shade: 0}) +
    block(round, fill, {seed}) +
    stroke(ellipse(bell, [size * 0.6, size * 0.58], {from: 115, to: 200}), {
      colour: PAPER,
      width: 4,
      seed,
    })
  )
}

/** A dumbbell from the side: two heads on a handle. */
export function dumbbell(centre: Point, direction: number, size: number, seed = 6): string {
  const head = (way: number) => {
    const middle = step(centre, direction, way * size)
    const reach = (forward: number, across: number) =>
      step(step(middle, direction, forward * size), direction + 90, across * size)
    const corners = [
      reach(-0.34, 0.36),
      reach(-0.22, 0.52),
      reach(0.22, 0.52),
      reach(0.34, 0.36),
      reach(0.34, -0.36),
      reach(0.22, -0.52),
      reach(-0.22, -0.52),
      reach(-0.34, -0.36),
    ]
    const air = stroke(straight([...corners, reach(-0.34, 0.36)]), {
      colour: PAPER,
      width: 16,
      taper: 1,
      shade: 0,
    })
    return air + block(corners, INK, {seed})
  }
  return (
    bar(step(centre, direction, -size), step(centre, direction, size), size * 0.24, INK, seed) +
    head(-1) +
    head(1)
  )
}

/** The floor: one chalk line across the sheet, a little open where the hand was lifted. */
export function floor(y: number, [from, to]: readonly [number, number], seed = 9): string {
  const middle = from + (to - from) * 0.68
  return (
    stroke(straight([at(from, y), at(middle, y)]), {width: 8, seed, stray: 2, taper: 0.15}) +
    stroke(straight([at(middle + 22, y + 1), at(to, y)]), {
      width: 7,
      seed: seed + 1,
      stray: 2,
      taper: 0.15,
    })
  )
}

/** An exercise mat from its edge, on the floor. */
export function mat(y: number, [from, to]: readonly [number, number]): string {
  return block([at(from, y - 14), at(to, y - 14), at(to, y), at(from, y)], WASH, {width: 5})
}

/** A tall plate far behind, as thin as a watermark. */
export function halo(centre: Point, radius: number): string {
  return (
    area(circle(centre, radius), FAINT) +
    stroke(circle(centre, radius * 0.88), {colour: PAPER, width: 5, taper: 1, shade: 0}) +
    stroke(circle(centre, radius * 0.4), {colour: PAPER, width: 5, taper: 1, shade: 0}) +
    area(circle(centre, radius * 0.09), PAPER)
  )
}

/** Tally marks, counted the way one counts sets on a wall. */
export function tally(
  count: number,
  from: Point,
  {height = 54, seed = 2, colour = INK} = {},
): string {
  return Array.from({length: count}, (_, index) => {
    const fifth = index % 5 === 4
    const x = from.x + Math.floor(index / 5) * height * 2 + (index % 5) * height * 0.36
    const line = fifth
      ? [at(x - height * 1.6, from.y - height * 0.25), at(x - height * 0.1, from.y - height * 0.8)]
      : [at(x + height * 0.06, from.y - height), at(x - height * 0.04, from.y)]
    return stroke(straight(line, 5), {width: 8, seed: seed + index, colour, taper: 0.3, stray: 2})
  }).join('')
}

/** A steel frame's upright on its foot. */
export function upright(foot: Point, top: number, {width = 26, seed = 4} = {}): string {
  return (
    bar(at(foot.x, top), at(foot.x, foot.y - 10), width, PAPER, seed) +
    bar(at(foot.x - 90, foot.y - 10), at(foot.x + 90, foot.y - 10), 20, INK, seed + 1)
  )
}
