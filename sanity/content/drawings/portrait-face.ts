import {
  brow,
  eye,
  type Face,
  glassesOf,
  HEAD,
  lifeLines,
  moustacheOf,
  mouth,
  nose,
  place,
} from './portrait-features.ts'
import {boxAround, flesh, outlines, rod} from './body-shape.ts'
import {area, stroke} from './brush.ts'
import {add, along, at, curve, ellipse, straight} from './geometry.ts'
import {SIGNAL} from './palette.ts'

/** Half the width of a head in pixels. */
const HALF_WIDTH = 148

/** The outline of head and jaw. */
function headShape(turn: number) {
  const jaw = turn * 26
  const pieces = [
    rod(at(HEAD.x - turn * 12, HEAD.y - 70), at(HEAD.x - turn * 4, HEAD.y - 30), HALF_WIDTH),
    rod(at(HEAD.x + turn * 6, HEAD.y), at(HEAD.x + jaw * 0.6, HEAD.y + 72), HALF_WIDTH - 14, 116),
    rod(at(HEAD.x + jaw * 0.6, HEAD.y + 72), at(HEAD.x + jaw, HEAD.y + 142), 112, 62),
  ]
  return outlines(flesh(pieces, 60), boxAround(pieces), 6)
}

function ear(side: -1 | 1, {turn, skin, earrings = false}: Face, seed: number): string {
  const hidden = side * turn > 0.2
  const squeeze = hidden ? 0.35 : 1
  const centre = at(HEAD.x - turn * 14 + side * (HALF_WIDTH - 2 + (hidden ? -10 : 0)), HEAD.y + 26)
  const shape = ellipse(centre, [27 * squeeze, 50], {tilt: side * -8})
  const fold = curve([
    add(centre, at(side * 10 * squeeze, -28)),
    add(centre, at(side * 14 * squeeze, 0)),
    add(centre, at(side * 2, 22)),
  ])
  const ring = earrings && !hidden ? ellipse(add(centre, at(side * 2, 74)), [13, 20]) : []
  return [
    area(shape, skin),
    stroke(shape, {seed, width: 7, taper: 1}),
    hidden ? '' : stroke(fold, {seed, width: 5}),
    ring.length > 0 ? stroke(ring, {seed, width: 8, colour: SIGNAL, taper: 1}) : '',
  ].join('')
}

/** The side of the face away from the light, as slanting strokes. */
function shading({turn, shadow}: Face, seed: number): string {
  const way = turn >= 0 ? -1 : 1
  const lines = Array.from({length: 9}, (_, index) => {
    const y = 30 + index * 15
    const edge = HEAD.x + turn * 16 + way * (128 - Math.max(0, index - 3) * 11)
    const from = at(edge, HEAD.y + y)
    const reach = 46 - Math.abs(index - 4) * 4
    return stroke(straight([from, add(from, at(-way * reach, 20))], 5), {
      colour: shadow,
      width: 9,
      seed: seed + index,
      taper: 0.2,
    })
  })
  return lines.join('')
}

/** A beard as short strokes along the jaw. */
function beardOf(colour: string, {turn}: Face, seed: number): string {
  const spot = place(turn)
  const shape = curve([
    spot(-142, 30, 0.2),
    spot(-134, 92, 0.3),
    spot(-96, 168, 0.5),
    spot(-40, 214, 0.7),
    spot(10, 222, 0.75),
    spot(56, 212, 0.7),
    spot(104, 160, 0.5),
    spot(136, 92, 0.3),
    spot(140, 30, 0.2),
    spot(116, 74, 0.5),
    spot(84, 106, 0.9),
    spot(52, 112, 1),
    spot(2, 104, 1.1),
    spot(-50, 112, 1),
    spot(-84, 106, 0.9),
    spot(-118, 74, 0.5),
    spot(-142, 30, 0.2),
  ])
  const hairs = Array.from({length: 30}, (_, index) => {
    const t = index / 29
    const x = -124 + t * 248
    const base = 205 - Math.abs(x) ** 2 / 150
    const from = spot(x * 0.92, base - 36, 0.6)
    return stroke(straight([from, add(from, at(x * 0.06, 34))], 5), {
      seed: seed + index,
      width: 4,
      taper: 0.2,
    })
  })
  return area(shape, colour) + hairs.join('')
}

function pencilOf({turn}: Face, seed: number): string {
  const way = turn >= 0 ? -1 : 1
  const point = at(HEAD.x + way * 112, HEAD.y - 30)
  const end = at(HEAD.x + way * 232, HEAD.y - 78)
  const lead = along(point, end, 0.16)
  return [
    stroke(straight([lead, end]), {seed, width: 24, taper: 1, shade: 0}),
    stroke(straight([along(point, end, 0.18), along(point, end, 0.98)]), {
      seed,
      width: 15,
      colour: SIGNAL,
      taper: 1,
      shade: 0,
    }),
    stroke(straight([point, lead], 4), {seed, width: 14, taper: 0.1, shade: 0}),
  ].join('')
}

/** Head, ears and features; hair is drawn over it. */
export function drawFace(face: Face, seed: number): string {
  const outline = headShape(face.turn)
  const sides = [-1, 1] as const
  return [
    ...sides.map((side) => ear(side, face, seed + 3)),
    ...outline.map((loop) => area(loop, face.skin)),
    shading(face, seed),
    face.beard === undefined ? '' : beardOf(face.beard, face, seed),
    ...outline.map((loop) => stroke(loop, {seed, width: 9, taper: 1})),
    ...sides.map((side) => eye(side, face, seed + 20)),
    ...sides.map((side) => brow(side, face, seed + 30)),
    nose(face, seed),
    mouth(face, seed),
    face.moustache === undefined ? '' : moustacheOf(face.moustache, face, seed),
    face.lines ? lifeLines(face, seed) : '',
    face.glasses ? glassesOf(face, seed) : '',
    face.pencil ? pencilOf(face, seed) : '',
  ].join('')
}
