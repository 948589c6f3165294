import {grip} from '../body-parts.ts'
import {type Frame, GROUND, type Prop} from '../frame.ts'
import {add, at} from '../geometry.ts'
import {standing} from '../pose.ts'
import {dumbbell, kettlebell} from '../tools.ts'

const SCALE = 0.9
const TALL = (240 + 238 + 40) * SCALE

/** A kettlebell held at the chest by its horns. */
const gobletBell: Prop = ({nearArm, scale}) => {
  const hand = grip(nearArm, scale)
  return kettlebell(add(hand, at(6, -14)), 62 * scale)
}

const feet = (x: number, far = 46) => ({
  nearLeg: {ankle: standing(x, GROUND, SCALE)},
  farLeg: {ankle: standing(x + far, GROUND, SCALE)},
})

const goblet = (x: number, y: number) =>
  ({
    nearArm: {wrist: at(x, y), elbow: 'down'},
    farArm: {wrist: at(x + 12, y + 2), elbow: 'down'},
  }) as const

export const GOBLET_SQUAT: readonly Frame[] = [
  {
    alt: 'standing tall, kettlebell held at the chest by its horns',
    scale: SCALE,
    pose: {hip: at(550, GROUND - TALL + 5), torso: 88, ...feet(575, 50), ...goblet(640, 372)},
    held: [gobletBell],
  },
  {
    alt: 'sitting down between the knees, trunk tall, halfway',
    scale: SCALE,
    pose: {hip: at(498, GROUND - 372), torso: 74, nod: 8, ...feet(575, 50), ...goblet(682, 504)},
    held: [gobletBell],
    accent: 'quads',
  },
  {
    alt: 'hips below the knees, elbows inside the knees, heels on the floor',
    scale: SCALE,
    pose: {hip: at(470, GROUND - 200), torso: 66, nod: 14, ...feet(575, 50), ...goblet(690, 660)},
    held: [gobletBell],
    accent: 'quads',
  },
]

export const ANKLE_STRETCH: readonly Frame[] = [
  {
    alt: 'resting in a deep squat with a kettlebell at the chest, heels down',
    scale: SCALE,
    pose: {hip: at(460, GROUND - 190), torso: 62, nod: 16, ...feet(570, 60), ...goblet(700, 690)},
    held: [gobletBell],
    accent: 'calf',
  },
  {
    alt: 'weight shifted forward over one foot, knee pushed past the toes, heel still down',
    scale: SCALE,
    pose: {hip: at(548, GROUND - 226), torso: 60, nod: 16, ...feet(570, 60), ...goblet(800, 668)},
    held: [gobletBell],
    accent: 'ankle',
  },
]

/** A dumbbell in the near hand, seen along the body. */
const sideDumbbell: Prop = ({nearArm, scale}) => dumbbell(grip(nearArm, scale), 4, 66 * scale)

const split = {
  front: standing(730, GROUND, SCALE),
  rear: at(338, GROUND - 104),
}

const loose = (x: number) => ({nearArm: {plumb: x}, farArm: {plumb: x + 20}})

export const SPLIT_SQUAT: readonly Frame[] = [
  {
    alt: 'standing in a long split stance, rear heel lifted, a dumbbell in each hand',
    scale: SCALE,
    pose: {
      hip: at(560, GROUND - 424),
      torso: 86,
      nearLeg: {ankle: split.front},
      farLeg: {ankle: split.rear, foot: -48},
      ...loose(590),
    },
    held: [sideDumbbell],
  },
  {
    alt: 'rear knee just off the floor, front shin upright, trunk tall',
    scale: SCALE,
    pose: {
      hip: at(544, GROUND - 262),
      torso: 84,
      nearLeg: {ankle: split.front},
      farLeg: {ankle: at(320, GROUND - 112), foot: -62, knee: 'down'},
      ...loose(572),
    },
    held: [sideDumbbell],
    accent: 'quads',
  },
]
