import {type Frame, GROUND, type Prop} from '../frame.ts'
import {at} from '../geometry.ts'
import {standing} from '../pose.ts'
import {mat} from '../tools.ts'

const rolledOut: Prop = () => mat(GROUND, [90, 1110])

/** The upper side of the mat. */
const TOP = GROUND - 14

const BRIDGE = 1.02

const handsBeside = {
  nearArm: {upper: -9, fore: -4, hand: 'open', palm: 0},
  farArm: {upper: -9, fore: -4, hand: 'open', palm: 0},
} as const

const bridgeFeet = {
  nearLeg: {ankle: standing(846, TOP, BRIDGE), knee: 'up'},
  farLeg: {ankle: standing(880, TOP, BRIDGE), knee: 'up'},
} as const

export const GLUTE_BRIDGE: readonly Frame[] = [
  {
    alt: 'lying on the back, knees bent, feet flat near the hips',
    scale: BRIDGE,
    pose: {hip: at(596, TOP - 62), torso: 179, nod: 6, ...bridgeFeet, ...handsBeside},
    back: [rolledOut],
  },
  {
    alt: 'hips lifted, shoulders, hips and knees in one line',
    scale: BRIDGE,
    pose: {hip: at(582, TOP - 218), torso: 212, nod: -20, ...bridgeFeet, ...handsBeside},
    back: [rolledOut],
    accent: 'glutes',
  },
]

const BUG = 0.82
const bugHip = at(640, TOP - 62 * BUG)
const bentLeg = {thigh: 84, shin: 0, foot: 78} as const
const reachingUp = {upper: 88, fore: 88, hand: 'open'} as const

export const DEAD_BUG: readonly Frame[] = [
  {
    alt: 'lying on the back, arms straight up, hips and knees at right angles',
    scale: BUG,
    pose: {
      hip: bugHip,
      torso: 180,
      nearLeg: bentLeg,
      farLeg: {...bentLeg, thigh: 79},
      nearArm: reachingUp,
      farArm: {...reachingUp, upper: 83, fore: 83},
    },
    back: [rolledOut],
    accent: 'abs',
  },
  {
    alt: 'one leg and the opposite arm reaching long, low back flat on the floor',
    scale: BUG,
    pose: {
      hip: bugHip,
      torso: 180,
      nearLeg: {thigh: 15, shin: 11, foot: 86},
      farLeg: {...bentLeg, thigh: 79},
      nearArm: reachingUp,
      farArm: {upper: 156, fore: 162, hand: 'open'},
    },
    back: [rolledOut],
    accent: 'abs',
  },
]

const DOG = 0.82
const dogHip = at(548, TOP - (240 + 37) * DOG)
const kneeling = {thigh: -89, shin: 183, foot: 182} as const

function planted(x: number, above = 17) {
  return {wrist: at(x, TOP - above), elbow: 'back', hand: 'open', palm: 0} as const
}

export const BIRD_DOG: readonly Frame[] = [
  {
    alt: 'on hands and knees, back flat, hands under the shoulders',
    scale: DOG,
    pose: {
      hip: dogHip,
      torso: 12,
      nod: -10,
      nearLeg: kneeling,
      farLeg: {...kneeling, thigh: -86},
      nearArm: planted(758),
      farArm: planted(786),
    },
    back: [rolledOut],
    accent: 'spine',
  },
  {
    alt: 'one arm and the opposite leg reaching long, hips level',
    scale: DOG,
    pose: {
      hip: dogHip,
      torso: 12,
      nod: -4,
      nearLeg: {thigh: 176, shin: 175, foot: -96},
      farLeg: {...kneeling, thigh: -86},
      nearArm: planted(758),
      farArm: {upper: 14, fore: 11, hand: 'open'},
    },
    back: [rolledOut],
    accent: 'spine',
  },
]

const PIGEON = 0.88
const pigeonLegs = {
  nearLeg: {thigh: 184, shin: 181, foot: 181},
  farLeg: {thigh: -7, shin: 186, foot: 200},
} as const
const pigeonHip = at(610, TOP - 72 * PIGEON)

export const PIGEON_STRETCH: readonly Frame[] = [
  {
    alt: 'front shin folded on the floor, back leg long, chest tall over the hands',
    scale: PIGEON,
    pose: {
      hip: pigeonHip,
      torso: 74,
      nod: 4,
      ...pigeonLegs,
      nearArm: planted(772),
      farArm: planted(806),
    },
    back: [rolledOut],
    accent: 'spine',
  },
  {
    alt: 'folding forward from the hips over the front shin, forearms on the floor',
    scale: PIGEON,
    pose: {
      hip: pigeonHip,
      torso: 27,
      round: 10,
      nod: -12,
      ...pigeonLegs,
      nearArm: {...planted(966, 24), elbow: 'down'},
      farArm: {...planted(990, 24), elbow: 'down'},
    },
    back: [rolledOut],
    accent: 'spine',
  },
]

const SIDE = 0.9
const stacked = {foot: 102, footShown: 0.35} as const

export const SIDE_PLANK: readonly Frame[] = [
  {
    alt: 'lying on one side, propped on the forearm, hips on the floor',
    scale: SIDE,
    pose: {
      hip: at(572, TOP - 66 * SIDE),
      torso: 36,
      nod: 5,
      facing: true,
      nearLeg: {thigh: 179, shin: 179, ...stacked},
      farLeg: {thigh: 180, shin: 180, ...stacked},
      nearArm: {upper: 206, fore: 190, hand: 'open'},
      farArm: {upper: -92, fore: -2, hand: 'fist'},
    },
    back: [rolledOut],
  },
  {
    alt: 'hips lifted, one straight line from head to feet, upper arm pointing up',
    scale: SIDE,
    pose: {
      hip: at(566, TOP - 154),
      torso: 15,
      nod: 10,
      facing: true,
      nearLeg: {thigh: 195, shin: 195, ...stacked},
      farLeg: {thigh: 195, shin: 195, ...stacked},
      nearArm: {upper: 97, fore: 95, hand: 'open'},
      farArm: {upper: -90, fore: -1, hand: 'fist'},
    },
    back: [rolledOut],
    accent: 'waist',
  },
]
