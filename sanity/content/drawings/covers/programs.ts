import type {ProgramSlug} from '../../slugs.ts'
import {common, cut, flesh, grown, outlines, rod, boxAround, union} from '../body-shape.ts'
import {area, stroke} from '../brush.ts'
import {grip} from '../body-parts.ts'
import {actor, type Frame, GROUND, type Prop} from '../frame.ts'
import {PIGEON_STRETCH} from '../frames/floor.ts'
import {BACK_EXTENSION} from '../frames/hinge.ts'
import {FARMERS_CARRY} from '../frames/upper.ts'
import {at, bearing, circle, step} from '../geometry.ts'
import {LOOKS} from '../looks.ts'
import {FAINT, INK, PAPER, SIGNAL} from '../palette.ts'
import {standing} from '../pose.ts'
import {bar, disc, floor, halo, kettlebell, tally, upright} from '../tools.ts'
import {bag, stairs, stationClock} from './furniture.ts'
import {COVER_SIZE, FLOOR, person, placed, rule, type Scene, slab} from './scene.ts'

const [WIDTH, HEIGHT] = COVER_SIZE

function backBuilder(): Scene {
  const lifter = person(BACK_EXTENSION[1], LOOKS.priya, {x: 620, scale: 1.28, floor: 960})
  return {
    content:
      halo(at(640, 500), 430) +
      floor(964, [60, 1540], 4) +
      lifter +
      tally(8, at(1150, 320), {height: 124, seed: 5}),
  }
}

function hipReset(): Scene {
  const lifter = person(PIGEON_STRETCH[0] && {...PIGEON_STRETCH[0], back: []}, LOOKS.aiko, {
    x: 846,
    scale: 0.88,
    floor: 760,
  })
  return {
    content: [
      area(circle(at(800, 535), 478), FAINT),
      stroke(circle(at(800, 535), 478), {width: 17, taper: 1, seed: 6}),
      stroke(circle(at(800, 535), 440), {width: 5, taper: 1, seed: 9, colour: SIGNAL}),
      floor(766, [400, 1200], 3),
      lifter,
    ].join(''),
  }
}

function ankleProject(): Scene {
  const scale = 0.92
  const frame: Omit<Frame, 'alt'> = {
    scale,
    pose: {
      hip: at(520, GROUND - 300 * scale),
      torso: 84,
      nod: -6,
      nearLeg: {ankle: standing(690, GROUND, scale)},
      farLeg: {thigh: -98, shin: 184, foot: 184},
      nearArm: {wrist: at(748, 560), elbow: 'down', hand: 'open', palm: 80},
      farArm: {wrist: at(752, 500), elbow: 'down', hand: 'open', palm: 80},
    },
    accent: 'ankle',
  }
  const inch = Array.from({length: 13}, (_, index) => {
    const x = 1000 - index * 36
    return rule(
      at(x, FLOOR + 12),
      at(x, FLOOR + (index % 4 === 0 ? 44 : 30)),
      index % 4 === 0 ? 9 : 6,
      index === 4 ? SIGNAL : INK,
      index,
    )
  })
  return {
    content: [
      halo(at(700, 480), 420),
      slab(1016, 0, WIDTH, FLOOR, INK),
      floor(FLOOR + 4, [60, 1540], 5),
      placed(actor(frame, LOOKS.jonas, 4), {x: 820, scale: 1.1}),
      ...inch,
    ].join(''),
  }
}

function firstBarbell(): Scene {
  const scale = 0.92
  const frame: Omit<Frame, 'alt'> = {
    scale,
    pose: {
      hip: at(580, GROUND - 518 * scale + 5),
      torso: 88,
      nod: -4,
      nearLeg: {ankle: standing(596, GROUND, scale)},
      farLeg: {ankle: standing(640, GROUND, scale)},
      nearArm: {upper: -118, fore: -36},
      farArm: {upper: -60, fore: 10, hand: 'open'},
    },
  }
  const rack = [690, 1250]
    .map((x, index) => upright(at(x, FLOOR), 300, {seed: index * 3 + 2, width: 30}))
    .join('')
  const steel = bar(at(540, 470), at(1500, 470), 20, INK, 7)
  const sleeves = [at(540, 470), at(1400, 470)]
    .map(({x, y}) => bar(at(x, y), at(x + 100, y), 34, PAPER, x))
    .join('')
  return {
    content: [
      tally(12, at(810, 250), {height: 130, seed: 8}),
      floor(FLOOR + 4, [60, 1540], 5),
      rack,
      steel,
      sleeves,
      disc(at(690, 470), 13, SIGNAL, {width: 4}),
      disc(at(1250, 470), 13, SIGNAL, {width: 4}),
      placed(actor(frame, LOOKS.tomas, 4), {x: 370, scale: 0.86}),
    ].join(''),
  }
}

/** A long coat over trunk and thighs, open towards the stride. */
const coat: Prop = ({spine, hip, neck, scale, front, nearLeg, farLeg}) => {
  const trunk = spine.map((point, index) =>
    rod(point, spine[index + 1] ?? point, (index < 6 ? 78 : 58) * scale),
  )
  const tails = [nearLeg, farLeg].map(({knee}) =>
    rod(hip, step(hip, bearing(hip, knee), 240 * scale), 82 * scale, 74 * scale),
  )
  const pieces = [...trunk, ...tails]
  const hem = at(hip.x, hip.y + 196 * scale)
  const shape = common(
    cut(union(flesh(pieces, 40 * scale)), hem, at(0, -1)),
    cut(grown(flesh(pieces, 40 * scale), 0), step(neck, 90, 4 * scale), at(0, 1)),
  )
  const loops = outlines(shape, boxAround(pieces), 5)
  const edge = step(spine[7] ?? neck, front, 40 * scale)
  return (
    loops
      .map((loop) => stroke(loop, {colour: PAPER, width: 12, shade: 0, taper: 1}) + area(loop, INK))
      .join('') +
    stroke([edge, step(hip, front, 60 * scale), at(hem.x + 70 * scale, hem.y)], {
      colour: PAPER,
      width: 5,
      shade: 0,
    }) +
    area(circle(step(neck, front, 20 * scale), 22 * scale), SIGNAL)
  )
}

function commute(): Scene {
  const walking = FARMERS_CARRY[1]
  const frame = walking && {
    scale: walking.scale,
    pose: {...walking.pose, farArm: {upper: -60, fore: -30}},
    held: [
      coat,
      ({nearArm, scale}: Parameters<Prop>[0]) => kettlebell(grip(nearArm, scale), 74 * scale),
    ],
  }
  return {
    content: [
      slab(0, 0, WIDTH, HEIGHT, FAINT),
      area(circle(at(560, 520), 390), PAPER),
      stationClock(at(1180, 330), 190, FLOOR),
      floor(FLOOR + 4, [60, 1540], 5),
      person(frame, {...LOOKS.tomas, legs: 'leggings', top: 'ink'}, {x: 580, scale: 0.92}),
    ].join(''),
  }
}

function afterSixty(): Scene {
  const scale = 0.9
  const bagHeld: Prop = ({nearArm}) => bag(grip(nearArm, scale), 116)
  const bagBehind: Prop = ({farArm}) => bag(grip(farArm, scale), 116, 6)
  const frame: Omit<Frame, 'alt'> = {
    scale,
    pose: {
      hip: at(590, GROUND - 470),
      torso: 78,
      nod: 6,
      nearLeg: {ankle: standing(545, GROUND, scale)},
      farLeg: {ankle: standing(742, GROUND - 130, scale)},
      nearArm: {upper: -96, fore: -90},
      farArm: {upper: -70, fore: -74},
    },
    behind: [bagBehind],
    held: [bagHeld],
    accent: 'glutes',
  }
  return {
    content: [
      halo(at(690, 450), 420),
      stairs(at(360, 1026), [178, 107], 9, HEIGHT),
      placed(actor(frame, LOOKS.ruth, 3), {x: 640, floor: 926, scale: 0.82}),
    ].join(''),
  }
}

/** Every cover of the programs by slug. */
export const PROGRAM_COVERS: Readonly<Record<ProgramSlug, () => Scene>> = {
  'back-builder': backBuilder,
  'hip-mobility-reset': hipReset,
  'ankle-range-project': ankleProject,
  'first-barbell-twelve': firstBarbell,
  'kettlebell-commute': commute,
  'strong-after-sixty': afterSixty,
}
