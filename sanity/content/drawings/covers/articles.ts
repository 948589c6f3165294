import type {ArticleSlug} from '../../slugs.ts'
import {area, stroke} from '../brush.ts'
import {grip} from '../body-parts.ts'
import {actor, type Frame, GROUND, type Prop} from '../frame.ts'
import {BIRD_DOG} from '../frames/floor.ts'
import {GOOD_MORNING} from '../frames/hinge.ts'
import {ANKLE_STRETCH, GOBLET_SQUAT} from '../frames/squat.ts'
import {FARMERS_CARRY} from '../frames/upper.ts'
import {at, circle, curve, step} from '../geometry.ts'
import {LOOKS} from '../looks.ts'
import {FAINT, INK, PAPER, SIGNAL, WASH} from '../palette.ts'
import {standing} from '../pose.ts'
import {bar, barEnd, block, floor, halo, kettlebell, plate, tally} from '../tools.ts'
import {deload, protein, rpeDial, sleep} from './still-lifes.ts'
import {COVER_SIZE, FLOOR, person, placed, rule, type Scene, slab} from './scene.ts'
import {officeChair, wall} from './furniture.ts'

const [WIDTH, HEIGHT] = COVER_SIZE
const wide = (seed: number) => floor(FLOOR + 4, [60, WIDTH - 60], seed)

/** The frame of an exercise with its own accent or another. */
const withAccent = (frame: Frame | undefined, accent: Frame['accent']) =>
  frame && {...frame, accent}

function threeReasons(): Scene {
  const lifter = person(withAccent(GOOD_MORNING[2], 'spine'), LOOKS.aiko, {
    x: 740,
    scale: 1.2,
    floor: 940,
  })
  return {
    content: [
      area(circle(at(820, 560), 430), SIGNAL),
      floor(944, [60, 1540], 4),
      lifter,
      tally(3, at(1330, 330), {height: 150, seed: 4}),
    ].join(''),
  }
}

function howToHinge(): Scene {
  const scale = 0.92
  const ankle = standing(640, GROUND, scale)
  const torso = 36
  const hip = at(500, GROUND - 440)
  const sacrum = step(step(hip, torso + 90, 78 * scale), torso + 180, 70)
  const frame: Omit<Frame, 'alt'> = {
    scale,
    pose: {
      hip,
      torso,
      nod: 6,
      nearLeg: {ankle},
      farLeg: {ankle: at(ankle.x + 34, ankle.y)},
      nearArm: {wrist: step(sacrum, torso - 10, 168), elbow: 'back'},
      farArm: {wrist: step(sacrum, torso - 2, 452), elbow: 'forward'},
    },
    held: [() => rule(sacrum, step(sacrum, torso - 2, 530), 15, SIGNAL, 9)],
  }
  const lifter = placed(actor(frame, LOOKS.tomas, 5), {x: 760, scale: 1.1})
  return {content: halo(at(900, 470), 430) + wall(0, 870, FLOOR) + wide(3) + lifter}
}

function anklesDecide(): Scene {
  const lifter = person(withAccent(ANKLE_STRETCH[0], 'calf'), LOOKS.tomas, {
    x: 640,
    scale: 1.5,
    floor: 950,
  })
  return {content: plate(at(1130, 480), 470, 5) + floor(954, [40, 1560], 6) + lifter}
}

function returning(): Scene {
  const lifter = person(withAccent(BIRD_DOG[1], 'spine'), LOOKS.ruth, {
    x: 800,
    scale: 1.36,
    floor: 940,
  })
  return {content: halo(at(800, 480), 440) + lifter + floor(946, [60, 1540], 2)}
}

function whyCarry(): Scene {
  const walking = FARMERS_CARRY[1]
  const red: Prop = ({nearArm, scale}) =>
    kettlebell(grip(nearArm, scale), 74 * scale, {fill: SIGNAL})
  const lifter = person(walking && {...walking, held: [red], accent: undefined}, LOOKS.maya, {
    x: 800,
    scale: 1.36,
    floor: 1296,
  })
  return {
    content: slab(0, 0, WIDTH, HEIGHT, WASH) + area(circle(at(800, 560), 450), PAPER) + lifter,
  }
}

function slowReps(): Scene {
  const phase = (index: number, x: number, opacity: number) =>
    person(withAccent(GOBLET_SQUAT[index], undefined), LOOKS.maya, {
      x,
      scale: 0.9,
      opacity,
      seed: 7,
    })
  return {
    content: [
      halo(at(820, 480), 430),
      wide(5),
      phase(0, 500, 0.22),
      phase(1, 770, 0.5),
      phase(2, 1070, 1),
      stroke(curve([at(520, 172), at(790, 252), at(1030, 402)]), {
        width: 9,
        colour: SIGNAL,
        taper: 0.15,
      }),
    ].join(''),
  }
}

function pullUp(): Scene {
  const scale = 0.92
  const hold = at(640, 250)
  const frame: Omit<Frame, 'alt'> = {
    scale,
    pose: {
      hip: at(560, 560),
      torso: 82,
      nod: 12,
      nearLeg: {thigh: -70, shin: -134, foot: -70},
      farLeg: {thigh: -60, shin: -142, foot: -76},
      nearArm: {wrist: at(hold.x - 2, hold.y + 24), elbow: 'down'},
      farArm: {wrist: at(hold.x + 8, hold.y + 24), elbow: 'down'},
    },
    back: [
      () =>
        bar(at(hold.x + 120, hold.y - 6), at(hold.x + 120, 1025), 30, PAPER, 3) +
        bar(at(hold.x - 10, hold.y), at(hold.x + 132, hold.y), 26, INK, 5),
    ],
    front: [() => barEnd(hold, 20)],
    accent: 'upper-back',
  }
  return {
    content:
      halo(at(800, 470), 430) +
      wide(2) +
      placed(actor(frame, LOOKS.jonas, 8), {x: 800, floor: 940, scale: 0.92}),
  }
}

function strongAtSixty(): Scene {
  const rising = GOBLET_SQUAT[1]
  const box = block(
    [at(460, FLOOR - 330), at(720, FLOOR - 330), at(720, FLOOR), at(460, FLOOR)],
    WASH,
    {seed: 3},
  )
  const lifter = person(rising && {...rising, accent: 'quads'}, LOOKS.ruth, {x: 760, scale: 1})
  return {content: halo(at(800, 470), 430) + wide(7) + box + lifter}
}

const small = 0.68

function warmUp(): Scene {
  const reaching: Omit<Frame, 'alt'> = {
    scale: 0.9,
    pose: {
      hip: at(580, GROUND - 462),
      torso: 92,
      nod: 20,
      nearLeg: {ankle: standing(600, GROUND, 0.9)},
      farLeg: {ankle: standing(640, GROUND, 0.9)},
      nearArm: {upper: 76, fore: 84, hand: 'open'},
      farArm: {upper: 68, fore: 78, hand: 'open'},
    },
  }
  const walking = FARMERS_CARRY[1]
  const walker = walking && {
    scale: walking.scale,
    pose: {...walking.pose, nearArm: {upper: -116, fore: -92}, farArm: {upper: -64, fore: -38}},
  }
  const squat = GOBLET_SQUAT[2]
  const squatter = squat && {
    scale: squat.scale,
    pose: {
      ...squat.pose,
      nearArm: {upper: 6, fore: 4, hand: 'open' as const},
      farArm: {upper: 8, fore: 6, hand: 'open' as const},
    },
  }
  const panel = (x: number) => area(circle(at(x, 520), 200), FAINT)
  const brace = BIRD_DOG[0]
  return {
    content: [
      ...[230, 560, 900, 1320].map(panel),
      floor(864, [60, 1540], 4),
      person(walker, LOOKS.tomas, {x: 240, floor: 860, scale: small}),
      person(reaching, LOOKS.aiko, {x: 570, floor: 860, scale: small}),
      person(squatter, LOOKS.jonas, {x: 900, floor: 860, scale: small}),
      person(brace && {scale: brace.scale, pose: brace.pose, accent: 'spine'}, LOOKS.maya, {
        x: 1320,
        floor: 868,
        scale: small * 1.05,
      }),
      tally(8, at(1180, 320), {height: 120, seed: 6}),
    ].join(''),
  }
}

function deskHips(): Scene {
  const scale = 0.9
  const frame: Omit<Frame, 'alt'> = {
    scale,
    pose: {
      hip: at(560, GROUND - 268 * scale),
      torso: 94,
      nod: 6,
      nearLeg: {thigh: -106, shin: 183, foot: 184},
      farLeg: {ankle: standing(810, GROUND, scale), knee: 'up'},
      nearArm: {upper: -118, fore: -40},
      farArm: {upper: 84, fore: 92, hand: 'open'},
    },
    accent: 'quads',
  }
  return {
    content:
      halo(at(640, 480), 430) +
      wide(4) +
      officeChair(at(1230, FLOOR)) +
      placed(actor(frame, LOOKS.priya, 6), {x: 620, scale: 0.94}),
  }
}

/** Every cover of the articles by slug. */
export const ARTICLE_COVERS: Readonly<Record<ArticleSlug, () => Scene>> = {
  'three-reasons-your-back-and-hips-hurt': threeReasons,
  'how-to-hinge': howToHinge,
  'ankles-decide-your-squat': anklesDecide,
  'what-rpe-is-for': rpeDial,
  'returning-after-back-pain': returning,
  'protein-without-the-noise': protein,
  'sleep-is-training': sleep,
  'why-we-carry': whyCarry,
  'the-case-for-slow-reps': slowReps,
  'first-pull-up': pullUp,
  'strong-at-sixty': strongAtSixty,
  'warm-up-in-eight-minutes': warmUp,
  'desk-hips': deskHips,
  'deload-weeks': deload,
}
