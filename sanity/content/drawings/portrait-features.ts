import {area, stroke} from './brush.ts'
import {add, at, curve, ellipse, type Point, straight} from './geometry.ts'
import {INK, PAPER} from './palette.ts'

/** What makes a face this person's. */
export interface Face {
  skin: string
  shadow: string
  /** −1 turned to the left – 1 to the right. */
  turn: number
  /** 0 earnest – 1 smiling. */
  smile: number
  /** Thickness of the brows in pixels. */
  brow: number
  beard?: string
  moustache?: string
  glasses?: boolean
  earrings?: boolean
  /** A pencil behind the ear. */
  pencil?: boolean
  /** The lines of a longer life. */
  lines?: boolean
}

/** Middle of the head on the sheet. */
export const HEAD: Point = at(500, 475)

/** A place on the face: 0, 0 between the eyes; the turn of the head moves what lies in the middle. */
export function place(turn: number) {
  return (x: number, y: number, depth = 1) =>
    at(HEAD.x + turn * 46 * depth + x * (1 - Math.abs(turn) * 0.12), HEAD.y + y)
}

/** An eye with its lids. */
export function eye(side: -1 | 1, face: Face, seed: number): string {
  const spot = place(face.turn)
  const narrow = side * face.turn > 0 ? 0.84 : 1
  const x = (dx: number) => side * (64 + dx * narrow)
  const lift = face.smile * 4
  const upper = curve([spot(x(-34), 6), spot(x(-14), -12), spot(x(12), -13), spot(x(38), 2)])
  const lower = curve([spot(x(-20), 15 - lift), spot(x(6), 19 - lift), spot(x(30), 10 - lift)])
  const crease = curve([spot(x(-22), -22), spot(x(4), -29), spot(x(34), -18)])
  const iris = spot(x(2 - face.turn * side * 4), 0)
  const white = [...upper, ...lower.toReversed()]
  return [
    area(white, PAPER),
    area(ellipse(iris, [14.5 * narrow, 15]), INK),
    area(ellipse(add(iris, at(-5, -5)), [3.6, 3.6]), PAPER),
    stroke(upper, {seed: seed + side, width: 10, taper: 0.3, shade: 0}),
    stroke(lower, {seed: seed + side, width: 3.5, taper: 0.2}),
    stroke(crease, {seed: seed + side, width: 3.5, taper: 0.2}),
  ].join('')
}

/** A brow. */
export function brow(side: -1 | 1, {turn, brow: width, smile}: Face, seed: number): string {
  const spot = place(turn)
  const narrow = side * turn > 0 ? 0.86 : 1
  const x = (dx: number) => side * (64 + dx * narrow)
  const line = curve([spot(x(-38), -44), spot(x(-4), -58 - smile * 5), spot(x(46), -42)])
  return stroke(line, {seed: seed + 5 + side, width, taper: 0.3, shade: 0.1})
}

/** The line of the nose. */
export function nose({turn}: Face, seed: number): string {
  const spot = place(turn)
  const way = turn >= 0 ? 1 : -1
  const bridge = curve([
    spot(way * 18, -22, 1),
    spot(way * 15, 18, 1.25),
    spot(way * 26, 62, 1.7),
    spot(way * 20, 84, 1.55),
    spot(way * 2, 88, 1.35),
  ])
  const wing = curve([
    spot(way * -24, 62, 1.1),
    spot(way * -33, 78, 1.1),
    spot(way * -22, 90, 1.15),
    spot(way * -10, 86, 1.2),
  ])
  return (
    stroke(bridge, {seed: seed + 9, width: 8, taper: 0.3}) +
    stroke(wing, {seed: seed + 11, width: 7})
  )
}

/** The mouth. */
export function mouth({turn, smile, shadow}: Face, seed: number): string {
  const spot = place(turn)
  const up = smile * 13
  const line = curve([
    spot(-48, 132 - up, 1.05),
    spot(-22, 133, 1.1),
    spot(-4, 128, 1.15),
    spot(14, 133, 1.15),
    spot(44, 131 - up, 1.05),
  ])
  const upper = curve([
    spot(-44, 130 - up, 1.05),
    spot(-14, 116, 1.12),
    spot(-2, 119, 1.15),
    spot(12, 116, 1.15),
    spot(42, 130 - up, 1.05),
  ])
  const lower = curve([spot(-26, 152, 1.1), spot(-2, 160, 1.12), spot(24, 151, 1.1)])
  const lips = [
    ...upper,
    ...curve([
      spot(40, 132 - up, 1.05),
      spot(22, 153, 1.1),
      spot(-2, 160, 1.12),
      spot(-24, 153, 1.1),
      spot(-44, 132 - up, 1.05),
    ]),
  ]
  const corner = (x: number) =>
    curve([spot(x, 122 - up), spot(x * 1.12, 130 - up), spot(x * 1.08, 140 - up)], 4)
  return [
    area(lips, shadow),
    stroke(line, {seed: seed + 13, width: 8, taper: 0.3, shade: 0.1}),
    stroke(lower, {seed: seed + 14, width: 5, taper: 0.2}),
    smile > 0.4
      ? stroke(corner(-52), {seed, width: 4}) + stroke(corner(50), {seed: seed + 1, width: 4})
      : '',
  ].join('')
}

/** Round glasses. */
export function glassesOf({turn}: Face, seed: number): string {
  const spot = place(turn)
  const lens = (side: -1 | 1) => {
    const narrow = side * turn > 0 ? 0.88 : 1
    return ellipse(spot(side * 68, 4), [56 * narrow, 48])
  }
  const bridge = curve([spot(-16, -4), spot(0, -12), spot(16, -4)])
  const arm = (side: -1 | 1) =>
    straight([spot(side * 124, -8), at(HEAD.x - turn * 14 + side * 150, HEAD.y - 2)])
  return [
    ...([-1, 1] as const).map((side) =>
      stroke(lens(side), {seed: seed + side, width: 8, taper: 1}),
    ),
    stroke(bridge, {seed, width: 8}),
    ...([-1, 1] as const).map((side) => stroke(arm(side), {seed: seed + side, width: 7})),
  ].join('')
}

/** The lines of a longer life. */
export function lifeLines({turn}: Face, seed: number): string {
  const spot = place(turn)
  const pair = ([-1, 1] as const).flatMap((side) => [
    curve([spot(side * 40, 84), spot(side * 62, 104), spot(side * 70, 128)]),
    straight([spot(side * 112, -6), spot(side * 130, -14)], 4),
    straight([spot(side * 112, 8), spot(side * 130, 10)], 4),
  ])
  const forehead = [
    curve([spot(-50, -88), spot(0, -94), spot(52, -88)]),
    curve([spot(-34, -108), spot(4, -112), spot(40, -107)]),
  ]
  return [...pair, ...forehead]
    .map((line, index) => stroke(line, {seed: seed + index, width: 4, taper: 0.2}))
    .join('')
}

/** A moustache. */
export function moustacheOf(colour: string, {turn}: Face, seed: number): string {
  const spot = place(turn)
  const wing = (side: -1 | 1) =>
    area(
      curve(
        [
          spot(side * 2, 104, 1.2),
          spot(side * 30, 102, 1.15),
          spot(side * 60, 128, 1.05),
          spot(side * 34, 124, 1.1),
          spot(side * 2, 122, 1.15),
          spot(side * 2, 104, 1.2),
        ],
        4,
      ),
      colour,
    )
  return (
    wing(-1) +
    wing(1) +
    stroke(straight([spot(0, 96, 1.2), spot(0, 104, 1.2)], 3), {seed, width: 3})
  )
}
