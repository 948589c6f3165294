import {grip} from '../body-parts.ts'
import {type Frame, GROUND, type Prop} from '../frame.ts'
import {at, heading, add, step} from '../geometry.ts'
import {standing} from '../pose.ts'
import {bar, barEnd, pad, plate, upright} from '../tools.ts'

const STANDING = 0.9
const TALL = (240 + 238 + 40) * STANDING

/** A loaded bar in the hands: the plate behind the body, the bar's end before the hand. */
const heldPlate: Prop = (body) => plate(grip(body.nearArm, body.scale), 128 * body.scale)
const heldBar: Prop = (body) => barEnd(grip(body.nearArm, body.scale), 15 * body.scale)

/** A bar across the upper back. */
const backSpot = ({spine, front, scale, neck}: Parameters<Prop>[0]) =>
  add(spine[7] ?? neck, heading(front), -52 * scale)
const backPlate: Prop = (body) => plate(backSpot(body), 128 * body.scale)
const backBar: Prop = (body) => barEnd(backSpot(body), 17 * body.scale)

const feet = (x: number, scale = STANDING) => ({
  nearLeg: {ankle: standing(x, GROUND, scale)},
  farLeg: {ankle: standing(x + 30, GROUND, scale)},
})

function hanging(x: number) {
  return {nearArm: {plumb: x}, farArm: {plumb: x + 12}}
}

export const ROMANIAN_DEADLIFT: readonly Frame[] = [
  {
    alt: 'standing tall with the bar against the thighs',
    scale: STANDING,
    pose: {hip: at(560, GROUND - TALL + 5), torso: 88, ...feet(590), ...hanging(622)},
    back: [heldPlate],
    front: [heldBar],
    accent: 'spine',
  },
  {
    alt: 'hips pushed back, bar at the knees, back flat',
    scale: STANDING,
    pose: {hip: at(480, GROUND - 448), torso: 50, nod: -6, ...feet(590), ...hanging(622)},
    back: [heldPlate],
    front: [heldBar],
    accent: 'spine',
  },
  {
    alt: 'trunk nearly level, bar below the knees and over mid-foot, shins upright',
    scale: STANDING,
    pose: {hip: at(450, GROUND - 430), torso: 20, nod: 4, ...feet(590), ...hanging(618)},
    back: [heldPlate],
    front: [heldBar],
    accent: 'hamstrings',
  },
]

/** Elbows below the bar, hands beside the shoulders. */
function racked(torso: number) {
  return {
    torso,
    nearArm: {upper: torso - 170, fore: torso + 20},
    farArm: {upper: torso - 166, fore: torso + 18},
  }
}

export const GOOD_MORNING: readonly Frame[] = [
  {
    alt: 'standing tall with the bar across the upper back',
    scale: STANDING,
    pose: {hip: at(560, GROUND - TALL + 5), ...racked(86), ...feet(590)},
    back: [backPlate],
    front: [backBar],
  },
  {
    alt: 'bowing from the hips, knees soft, back flat',
    scale: STANDING,
    pose: {hip: at(478, GROUND - 446), ...racked(48), ...feet(590)},
    back: [backPlate],
    front: [backBar],
    accent: 'hamstrings',
  },
  {
    alt: 'trunk just above level, hips far behind the heels',
    scale: STANDING,
    pose: {hip: at(440, GROUND - 432), ...racked(18), nod: 6, ...feet(590)},
    back: [backPlate],
    front: [backBar],
    accent: 'hamstrings',
  },
]

/** Arms folded on the chest. */
function crossed(torso: number) {
  return {
    torso,
    nearArm: {upper: torso - 148, fore: torso - 26},
    farArm: {upper: torso - 148, fore: torso - 20},
  }
}

const romanChair: Prop = () =>
  [
    bar(at(330, 1010), at(640, 700), 24, '#f3efe4', 5),
    bar(at(330, 1016), at(800, 1016), 22, '#161412', 6),
    bar(at(640, 700), at(700, 1010), 24, '#f3efe4', 7),
    bar(at(292, 842), at(372, 922), 20, '#161412', 8),
  ].join('')

const hipPad: Prop = ({hip, scale}) => {
  const spot = step(step(hip, -45, 86 * scale), 225, 30 * scale)
  return pad(step(spot, 225, 70), step(spot, 45, 62), 56)
}

const LEANING = 0.86
const slopingLegs = {
  nearLeg: {thigh: 225, shin: 224, foot: -46},
  farLeg: {thigh: 225, shin: 224, foot: -46},
} as const

export const BACK_EXTENSION: readonly Frame[] = [
  {
    alt: 'hanging over the hip pad of a 45-degree bench, arms crossed',
    scale: LEANING,
    pose: {hip: at(622, 588), ...crossed(-58), round: 16, nod: 4, ...slopingLegs},
    back: [romanChair, hipPad],
    accent: 'hamstrings',
  },
  {
    alt: 'lifting the trunk from the hips, halfway up',
    scale: LEANING,
    pose: {hip: at(622, 588), ...crossed(-8), round: 4, nod: 2, ...slopingLegs},
    back: [romanChair, hipPad],
    accent: 'glutes',
  },
  {
    alt: 'trunk and legs in one straight line at 45 degrees',
    scale: LEANING,
    pose: {hip: at(622, 588), ...crossed(45), ...slopingLegs},
    back: [romanChair, hipPad],
    accent: 'glutes',
  },
]

const PRONE = 0.86
const TABLE = 600

const reverseTable: Prop = () =>
  [
    upright(at(560, 1030), TABLE + 60),
    upright(at(870, 1030), TABLE + 60, {seed: 12}),
    bar(at(560, 900), at(870, 900), 20, '#f3efe4', 3),
    pad(at(556, TABLE + 28), at(892, TABLE + 28), 58),
    bar(at(912, TABLE + 20), at(960, TABLE + 90), 16, '#161412', 8),
  ].join('')

/** The pendulum hangs from below the pad, in line with the legs. */
const pendulum: Prop = ({nearLeg, scale}) => {
  const pivot = at(556, TABLE + 74)
  const end = step(nearLeg.ankle, 90, 6)
  const middle = at(pivot.x + (end.x - pivot.x) * 0.66, pivot.y + (end.y - pivot.y) * 0.66 + 30)
  return bar(pivot, end, 16, '#f3efe4', 5) + plate(middle, 78 * scale)
}

const proneArms = {
  nearArm: {wrist: at(930, TABLE + 74), elbow: 'forward'},
  farArm: {wrist: at(944, TABLE + 74), elbow: 'forward'},
} as const

function swing(thigh: number, shin: number) {
  return {
    nearLeg: {thigh, shin, foot: shin + 66},
    farLeg: {thigh: thigh + 3, shin: shin + 3, foot: shin + 66},
  }
}

export const REVERSE_HYPER: readonly Frame[] = [
  {
    alt: 'lying face down on a high pad, legs hanging straight down under the hips',
    scale: PRONE,
    pose: {hip: at(520, TABLE - 58), torso: 1, nod: -4, ...swing(-84, -88), ...proneArms},
    back: [reverseTable, pendulum],
    accent: 'spine',
  },
  {
    alt: 'legs swinging back and up, halfway',
    scale: PRONE,
    pose: {hip: at(520, TABLE - 58), torso: 1, nod: -4, ...swing(220, 218), ...proneArms},
    back: [reverseTable, pendulum],
    accent: 'glutes',
  },
  {
    alt: 'legs in line with the trunk, glutes tight, back not arched',
    scale: PRONE,
    pose: {hip: at(520, TABLE - 58), torso: 1, nod: -4, ...swing(183, 181), ...proneArms},
    back: [reverseTable, pendulum],
    accent: 'glutes',
  },
]
