import {ball, cut, flesh, grown, type Piece, rod, type Shape, union} from './body-shape.ts'
import {add, along, bearing, heading, type Point, step} from './geometry.ts'
import {type Arm, BONES, type Leg, type Skeleton} from './pose.ts'

/** The flesh of a leg from hip to ankle, with a calf behind the shin. */
export function legPieces({hip, knee, ankle}: Leg, scale: number): Piece[] {
  const calf = step(along(knee, ankle, 0.27), bearing(knee, ankle) - 90, 11 * scale)
  const ham = step(along(hip, knee, 0.42), bearing(hip, knee) - 90, 6 * scale)
  return [
    rod(hip, ham, 64 * scale, 62 * scale),
    rod(ham, knee, 62 * scale, 39 * scale),
    rod(knee, calf, 38 * scale, 41 * scale),
    rod(calf, ankle, 41 * scale, 23 * scale),
  ]
}

/** A shape together with the pieces it was made of, which tell how far it reaches. */
export interface Part {
  shape: Shape
  pieces: Piece[]
}

/** A foot in a shoe: a flat sole `BONES.ankle` below the ankle. */
export function shoe({ankle, foot, footShown}: Leg, scale: number): Part {
  const down = foot - 90
  const spot = (forward: number, below: number) =>
    step(step(ankle, foot, forward * footShown * scale), down, below * scale)
  const pieces = [
    rod(spot(-16, 16), spot(-2, 0), 29 * scale, 27 * scale),
    rod(spot(-14, 18), spot(58, 22), 28 * scale, 23 * scale),
    rod(spot(52, 22), spot(88, 25), 23 * scale, 18 * scale),
  ]
  const sole = spot(0, BONES.ankle)
  return {shape: cut(flesh(pieces, 26 * scale), sole, heading(foot + 90)), pieces}
}

/** The flesh of an arm from shoulder to fingertips. */
export function armPieces(arm: Arm, scale: number): Piece[] {
  const {shoulder, elbow, wrist} = arm
  const upper = bearing(shoulder, elbow)
  const fore = bearing(elbow, wrist)
  const outside = Math.sin(((fore - upper) * Math.PI) / 180) >= 0 ? -90 : 90
  const belly = step(along(elbow, wrist, 0.28), fore + outside, 4 * scale)
  return [
    rod(shoulder, along(shoulder, elbow, 0.4), 45 * scale, 36 * scale),
    rod(along(shoulder, elbow, 0.4), elbow, 36 * scale, 27 * scale),
    rod(elbow, belly, 27 * scale, 30 * scale),
    rod(belly, wrist, 30 * scale, 18 * scale),
    ...handPieces(arm, scale),
  ]
}

function handPieces({wrist, elbow, hand, palm}: Arm, scale: number): Piece[] {
  const fore = bearing(elbow, wrist)
  if (hand === 'fist') return [ball(step(wrist, fore, 24 * scale), 28 * scale)]
  const knuckles = step(wrist, palm, 34 * scale)
  const turn = Math.sin(((palm - fore) * Math.PI) / 180) >= 0 ? -1 : 1
  const thumb = step(wrist, palm, 12 * scale)
  return [
    rod(wrist, knuckles, 19 * scale, 19 * scale),
    rod(knuckles, step(wrist, palm, BONES.hand * scale), 18 * scale, 10 * scale),
    rod(thumb, step(knuckles, palm + 60 * turn, 20 * scale), 11 * scale, 8 * scale),
  ]
}

/** The middle of the hand, where it holds things. */
export function grip(arm: Arm, scale: number): Point {
  return step(arm.wrist, bearing(arm.elbow, arm.wrist), 26 * scale)
}

/** Half the depth of the trunk from hip to neck, in units. */
const GIRTH = [66, 62, 56, 55, 60, 66, 66, 54, 40]

/** The flesh of the trunk. */
export function trunkPieces({spine, front, scale, neck}: Skeleton): Piece[] {
  const belly = heading(front)
  const girth = (index: number) => (GIRTH[index] ?? 50) * scale
  const rods = spine
    .slice(1)
    .map((point, index) => rod(spine[index] ?? point, point, girth(index), girth(index + 1)))
  const seat = add(spine[0] ?? neck, belly, -14 * scale)
  const chest = add(spine[5] ?? neck, belly, 16 * scale)
  return [...rods, ball(seat, 60 * scale), ball(chest, 54 * scale)]
}

/** How hair is worn. */
export type HairStyle = 'short' | 'bun' | 'tail'

/** The head, the neck below it and the hair over it. */
export interface Head {
  face: Shape
  hair: Shape
  nape: Piece
  pieces: Piece[]
}

/** Builds a head: in profile, or turned to the reader. */
export function buildHead(body: Skeleton, style: HairStyle): Head {
  const {head, gaze, neck, spine, scale, facing} = body
  const up = gaze + 90
  const spot = (forward: number, above: number) =>
    step(step(head, gaze, forward * scale), up, above * scale)
  const skull = [ball(spot(-4, 8), 60 * scale), ball(spot(10, -2), 54 * scale)]
  const profile = [
    rod(spot(28, -18), spot(33, -47), 30 * scale, 19 * scale),
    rod(spot(50, 2), spot(64, -13), 9 * scale, 8 * scale),
  ]
  const chin = [rod(spot(0, 0), spot(0, -36), 54 * scale, 34 * scale)]
  const face = flesh([...skull, ...(facing ? chin : profile)], 22 * scale)
  const hairline = heading(facing ? up : up + 62)
  const crown = cut(grown(face, 7 * scale), spot(18, facing ? 30 : 20), hairline)
  const loose: Record<HairStyle, Piece[]> = {
    short: [],
    bun: [ball(spot(-66, 34), 30 * scale)],
    tail: [
      rod(spot(-58, 20), spot(-92, -6), 20 * scale, 22 * scale),
      rod(spot(-92, -6), spot(-96, -74), 22 * scale, 6 * scale),
    ],
  }
  const extra = loose[style]
  return {
    face,
    hair: extra.length > 0 ? union(crown, flesh(extra, 12 * scale)) : crown,
    nape: rod(spine[7] ?? neck, spot(-14, -30), 37 * scale, 32 * scale),
    pieces: [...skull, ...profile, ...extra],
  }
}
