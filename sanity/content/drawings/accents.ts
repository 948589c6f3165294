import {stroke} from './brush.ts'
import {add, along, bearing, curve, heading, type Point, step, straight} from './geometry.ts'
import {SIGNAL} from './palette.ts'
import type {Skeleton} from './pose.ts'

/** What the one loud colour points at: the part that works or is stretched, or the line of the back. */
export type Accent =
  | 'abs'
  | 'ankle'
  | 'calf'
  | 'chest'
  | 'glutes'
  | 'hamstrings'
  | 'quads'
  | 'shoulder'
  | 'spine'
  | 'upper-back'
  | 'waist'

interface Patch {
  from: Point
  to: Point
  /** Length of the hatching strokes in units. */
  reach: number
}

/** Where a patch of hatching lies: along a bone, off to its front (+) or back (−) by some units. */
function patchOf(accent: Exclude<Accent, 'spine' | 'ankle'>, body: Skeleton): Patch {
  const {scale, spine, front, nearLeg, nearArm} = body
  const back = (index: number, off: number) =>
    add(spine[index] ?? body.hip, heading(front), off * scale)
  const leg = (t: number, off: number) => {
    const thigh = bearing(nearLeg.hip, nearLeg.knee)
    return step(along(nearLeg.hip, nearLeg.knee, t), thigh + 90, off * scale)
  }
  const shin = (t: number, off: number) => {
    const direction = bearing(nearLeg.knee, nearLeg.ankle)
    return step(along(nearLeg.knee, nearLeg.ankle, t), direction + 90, off * scale)
  }
  const patches: Record<Exclude<Accent, 'spine' | 'ankle'>, Patch> = {
    abs: {from: back(2, 34), to: back(5, 38), reach: 30},
    waist: {from: back(1, 6), to: back(4, 6), reach: 44},
    chest: {from: back(5, 44), to: back(7, 40), reach: 28},
    'upper-back': {from: back(4, -36), to: back(7, -30), reach: 30},
    glutes: {from: back(1, -34), to: leg(0.16, -34), reach: 36},
    hamstrings: {from: leg(0.3, -32), to: leg(0.78, -22), reach: 28},
    quads: {from: leg(0.3, 30), to: leg(0.8, 20), reach: 28},
    calf: {from: shin(0.14, -20), to: shin(0.5, -18), reach: 24},
    shoulder: {
      from: along(nearArm.shoulder, nearArm.elbow, -0.02),
      to: along(nearArm.shoulder, nearArm.elbow, 0.32),
      reach: 34,
    },
  }
  return patches[accent]
}

function hatch({from, to, reach}: Patch, scale: number, seed: number): string {
  const count = Math.max(4, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / (17 * scale)))
  const slant = bearing(from, to) + 62
  return Array.from({length: count}, (_, index) => {
    const centre = along(from, to, (index + 0.5) / count)
    const half = (reach / 2) * scale * (0.8 + 0.4 * Math.sin(((index + 0.5) / count) * Math.PI))
    const line = straight([step(centre, slant, -half), step(centre, slant, half)], 5)
    return stroke(line, {
      colour: SIGNAL,
      width: 7.5 * scale,
      seed: seed + index,
      taper: 0.3,
      stray: 1.5,
    })
  }).join('')
}

/** Draws one accent over a body. */
export function drawAccent(accent: Accent, body: Skeleton, seed = 40): string {
  const {scale, spine} = body
  if (accent === 'spine') {
    const off = (point: Point) => add(point, heading(body.front), -8 * scale)
    return stroke(curve(spine.slice(0, 8).map(off)), {
      colour: SIGNAL,
      width: 11 * scale,
      seed,
      stray: 0,
    })
  }
  if (accent === 'ankle') {
    const {ankle, knee, foot} = body.nearLeg
    const angle = bearing(ankle, knee)
    const arc = Array.from({length: 20}, (_, i) =>
      step(ankle, foot + ((angle - foot) * (i + 1)) / 21, 92 * scale),
    )
    return stroke(arc, {colour: SIGNAL, width: 9 * scale, seed, taper: 0.2})
  }
  return hatch(patchOf(accent, body), scale, seed)
}
