import {grip} from '../body-parts.ts'
import {type Frame, GROUND, type Prop} from '../frame.ts'
import {add, at, step} from '../geometry.ts'
import {standing} from '../pose.ts'
import {barEnd, dumbbell, kettlebell, mat, upright} from '../tools.ts'

const WALKING = 0.9
const TALL = (240 + 238 + 40) * WALKING

const nearBell: Prop = ({nearArm, scale}) => kettlebell(grip(nearArm, scale), 70 * scale)
const farBell: Prop = ({farArm, scale}) => kettlebell(grip(farArm, scale), 70 * scale, {seed: 8})

const carrying = {
  nearArm: {upper: -93, fore: -88},
  farArm: {upper: -87, fore: -82},
} as const

export const FARMERS_CARRY: readonly Frame[] = [
  {
    alt: 'standing tall with a kettlebell in each hand, shoulders level',
    scale: WALKING,
    pose: {
      hip: at(580, GROUND - TALL + 5),
      torso: 89,
      nearLeg: {ankle: standing(595, GROUND, WALKING)},
      farLeg: {ankle: standing(645, GROUND, WALKING)},
      ...carrying,
    },
    back: [farBell],
    held: [nearBell],
  },
  {
    alt: 'stepping forward, heel about to land, bells hanging still',
    scale: WALKING,
    pose: {
      hip: at(580, GROUND - TALL + 4),
      torso: 89,
      nearLeg: {thigh: -104, shin: -122, foot: -32},
      farLeg: {thigh: -68, shin: -82, foot: 16},
      ...carrying,
    },
    back: [farBell],
    held: [nearBell],
    accent: 'waist',
  },
]

const PLANK = 0.98
const ground = GROUND - 14

const rolledOut: Prop = () => mat(GROUND, [130, 1070])

const flatHands = (x: number) =>
  ({
    nearArm: {wrist: at(x, ground - 18), elbow: 'up', hand: 'open', palm: 0},
    farArm: {wrist: at(x + 26, ground - 18), elbow: 'up', hand: 'open', palm: 0},
  }) as const

/** Legs in line with the trunk, standing on the toes. */
function tiptoe(direction: number) {
  const leg = {thigh: direction, shin: direction, foot: -74}
  return {nearLeg: leg, farLeg: leg}
}

export const PUSH_UP: readonly Frame[] = [
  {
    alt: 'arms straight, body in one line from head to heels',
    scale: PLANK,
    pose: {hip: at(590, ground - 252), torso: 16.5, nod: 2, ...tiptoe(196.5), ...flatHands(814)},
    back: [rolledOut],
    accent: 'abs',
  },
  {
    alt: 'chest just above the floor, elbows back, body still in one line',
    scale: PLANK,
    pose: {hip: at(596, ground - 122), torso: 1, nod: 8, ...tiptoe(180), ...flatHands(796)},
    back: [rolledOut],
    accent: 'chest',
  },
]

const HUNG = 0.92
const BAR = at(496, 590)
const HEELS = at(1010, GROUND - 46)

const rowRack: Prop = () => upright(at(BAR.x - 74, GROUND), 330)
const rowBar: Prop = () => barEnd(BAR, 17)

/** A straight body that leans back on its heels at an angle to the floor. */
function leaning(angle: number) {
  const hip = step(HEELS, 180 - angle, (240 + 238) * HUNG)
  const leg = {thigh: -angle, shin: -angle, foot: 88 - angle}
  return {hip, torso: 180 - angle, nearLeg: leg, farLeg: {...leg, thigh: 2 - angle}}
}

const onBar = {
  nearArm: {wrist: add(BAR, at(-9, 20)), elbow: 'down'},
  farArm: {wrist: add(BAR, at(-1, 20)), elbow: 'down'},
} as const

export const INVERTED_ROW: readonly Frame[] = [
  {
    alt: 'hanging under the bar at arms’ length, body straight, heels on the floor',
    scale: HUNG,
    pose: {...leaning(12), nod: -4, ...onBar},
    back: [rowRack],
    front: [rowBar],
    accent: 'upper-back',
  },
  {
    alt: 'chest pulled to the bar, body still one straight line',
    scale: HUNG,
    pose: {...leaning(30), nod: -4, ...onBar},
    back: [rowRack],
    front: [rowBar],
    accent: 'upper-back',
  },
]

const KNEEL = 0.9
const kneel = {
  hip: at(520, GROUND - 14 - (240 + 34) * KNEEL),
  nearLeg: {ankle: standing(766, GROUND - 14, KNEEL), knee: 'up'},
  farLeg: {thigh: -93, shin: 184, foot: 186},
  nearArm: {upper: -112, fore: -38},
} as const

/** The far arm presses, so that the face stays in sight. */
const pressed: Prop = ({farArm, scale}) => dumbbell(grip(farArm, scale), 2, 62 * scale)

export const HALF_KNEELING_PRESS: readonly Frame[] = [
  {
    alt: 'kneeling on one knee, dumbbell at the shoulder, forearm upright',
    scale: KNEEL,
    pose: {...kneel, torso: 88, farArm: {upper: -52, fore: 82}},
    back: [rolledOut],
    behind: [pressed],
    accent: 'abs',
  },
  {
    alt: 'dumbbell pressed straight overhead, ribs down, hips square',
    scale: KNEEL,
    pose: {...kneel, torso: 89, farArm: {upper: 80, fore: 90}},
    back: [rolledOut],
    behind: [pressed],
    accent: 'abs',
  },
]
