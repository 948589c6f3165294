import {add, along, at, bearing, distance, heading, type Point, step} from './geometry.ts'

/** Bone lengths of an adult of 970 units, in units; a drawing multiplies them by its scale. */
export const BONES = {
  torso: 290,
  neck: 58,
  head: 62,
  thigh: 240,
  shin: 238,
  ankle: 40,
  foot: 148,
  upperArm: 166,
  forearm: 146,
  hand: 66,
} as const

/** Where a middle joint points when two bones could bend either way. */
export type Bend = 'forward' | 'back' | 'up' | 'down'

/** A leg: by where the ankle is (the knee is worked out), or by the directions of its bones. */
type LegPose = ({ankle: Point; knee?: Bend} | {thigh: number; shin: number}) & {
  /** Direction from heel to toe in degrees; flat on the ground by default. */
  foot?: number
  /** Share of the foot's length that is seen; less when it points out of the sheet. */
  footShown?: number
}

/**
 * An arm: by where the wrist is (the elbow is worked out), by the directions of its bones, or
 * hanging long so that the hand is at an `x` of the sheet.
 */
type ArmPose = ({wrist: Point; elbow?: Bend} | {upper: number; fore: number} | {plumb: number}) & {
  hand?: 'fist' | 'open'
  /** Direction of an open hand in degrees; straight on from the forearm by default. */
  palm?: number
}

/** A body in the plane of the sheet, facing right when upright. Angles in degrees, 90 is up. */
export interface Pose {
  hip: Point
  /** Direction from hip to neck. */
  torso: number
  /** Rounding of the back in units: positive rounds it, negative arches it. */
  round?: number
  /** Turn of the head against the torso, positive looks up. */
  nod?: number
  /** True when the body is turned to the reader: near is the upper side, far the lower one. */
  facing?: boolean
  nearLeg: LegPose
  farLeg: LegPose
  nearArm: ArmPose
  farArm: ArmPose
}

/** A leg with its joints worked out. */
export interface Leg {
  hip: Point
  knee: Point
  ankle: Point
  /** Direction from heel to toe. */
  foot: number
  footShown: number
}

/** An arm with its joints worked out. */
export interface Arm {
  shoulder: Point
  elbow: Point
  wrist: Point
  hand: 'fist' | 'open'
  palm: number
}

/** All joints of a body, in pixels. */
export interface Skeleton {
  scale: number
  /** From the hip to the neck. */
  spine: Point[]
  hip: Point
  neck: Point
  head: Point
  /** Direction the face looks. */
  gaze: number
  facing: boolean
  /** Direction the belly faces. */
  front: number
  nearLeg: Leg
  farLeg: Leg
  nearArm: Arm
  farArm: Arm
}

const SIDES: Readonly<Record<Bend, Point>> = {
  forward: at(1, 0),
  back: at(-1, 0),
  up: at(0, -1),
  down: at(0, 1),
}

/** The joint between two bones that reach from `root` to `end`; a far end is reached for straight. */
function middleJoint(root: Point, end: Point, lengths: readonly [number, number], bend: Bend) {
  const [upper, lower] = lengths
  const reach = Math.min(distance(root, end), upper + lower - 0.5)
  const base = bearing(root, end)
  const cosine = (upper ** 2 + reach ** 2 - lower ** 2) / (2 * upper * Math.max(reach, 1))
  const angle = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
  const one = step(root, base + angle, upper)
  const other = step(root, base - angle, upper)
  const side = SIDES[bend]
  const pull = (point: Point) => point.x * side.x + point.y * side.y
  return pull(one) > pull(other) ? one : other
}

function solveLeg(hip: Point, pose: LegPose, scale: number): Leg {
  const lengths = [BONES.thigh * scale, BONES.shin * scale] as const
  const feet = {foot: pose.foot ?? 0, footShown: pose.footShown ?? 1}
  if ('thigh' in pose) {
    const knee = step(hip, pose.thigh, lengths[0])
    return {hip, knee, ankle: step(knee, pose.shin, lengths[1]), ...feet}
  }
  const knee = middleJoint(hip, pose.ankle, lengths, pose.knee ?? 'forward')
  return {hip, knee, ankle: step(knee, bearing(knee, pose.ankle), lengths[1]), ...feet}
}

/** Below the shoulder at `x`, as far down as an arm that is not quite straight reaches. */
function hangingWrist(shoulder: Point, x: number, [upper, lower]: readonly [number, number]) {
  const reach = (upper + lower) * 0.985
  const across = Math.min(Math.abs(x - shoulder.x), reach)
  return at(x, shoulder.y + Math.sqrt(reach ** 2 - across ** 2))
}

function solveArm(shoulder: Point, pose: ArmPose, scale: number): Arm {
  const lengths = [BONES.upperArm * scale, BONES.forearm * scale] as const
  const hand = pose.hand ?? 'fist'
  if ('upper' in pose) {
    const elbow = step(shoulder, pose.upper, lengths[0])
    const wrist = step(elbow, pose.fore, lengths[1])
    return {shoulder, elbow, wrist, hand, palm: pose.palm ?? pose.fore}
  }
  const target = 'plumb' in pose ? hangingWrist(shoulder, pose.plumb, lengths) : pose.wrist
  const bend = 'plumb' in pose ? 'back' : (pose.elbow ?? 'back')
  const elbow = middleJoint(shoulder, target, lengths, bend)
  const direction = bearing(elbow, target)
  const wrist = step(elbow, direction, lengths[1])
  return {shoulder, elbow, wrist, hand, palm: pose.palm ?? direction}
}

/** The spine as a gentle curve: hollow at the waist, rounded between the shoulder blades. */
function solveSpine(pose: Pose, scale: number): Point[] {
  const front = heading(pose.torso - 90)
  const neck = step(pose.hip, pose.torso, BONES.torso * scale)
  const round = (pose.round ?? 0) * scale
  return Array.from({length: 9}, (_, index) => {
    const t = index / 8
    const natural = 7 * Math.sin(Math.PI * Math.min(1, t * 2.2)) - 12 * Math.sin(Math.PI * t) ** 2
    return add(along(pose.hip, neck, t), front, natural * scale - round * Math.sin(Math.PI * t))
  })
}

/** Works out every joint of a pose; `scale` is pixels per unit. */
export function solve(pose: Pose, scale: number): Skeleton {
  const spine = solveSpine(pose, scale)
  const neck = spine.at(-1) ?? pose.hip
  const front = pose.torso - 90
  const nod = pose.nod ?? 0
  const head = step(neck, pose.torso - 14 + nod, (BONES.neck + BONES.head * 0.72) * scale)
  // The far limbs stand a little further back on the sheet, which gives the body its depth.
  const facing = pose.facing ?? false
  const across = (point: Point, units: number) => add(point, heading(front), units * scale)
  const girdle = spine[7] ?? neck
  const [nearHip, farHip] = facing ? [-16, 16] : [0, 12]
  const [nearShoulder, farShoulder] = facing ? [-40, 40] : [8, 20]
  return {
    scale,
    spine,
    hip: pose.hip,
    neck,
    head,
    gaze: front + nod,
    facing,
    front,
    nearLeg: solveLeg(across(pose.hip, nearHip), pose.nearLeg, scale),
    farLeg: solveLeg(across(pose.hip, farHip), pose.farLeg, scale),
    nearArm: solveArm(across(girdle, nearShoulder), pose.nearArm, scale),
    farArm: solveArm(across(girdle, farShoulder), pose.farArm, scale),
  }
}

/** The ankle of a foot that stands flat with its heel-to-toe middle at `x`. */
export function standing(x: number, ground: number, scale: number): Point {
  return at(x - 0.2 * BONES.foot * scale, ground - BONES.ankle * scale)
}
