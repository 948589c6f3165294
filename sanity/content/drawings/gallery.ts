import {ball, boxAround, flesh, outlines, rod} from './body-shape.ts'
import {area, stroke} from './brush.ts'
import {person, rule, type Scene} from './covers/scene.ts'
import {ROMANIAN_DEADLIFT} from './frames/hinge.ts'
import {
  add,
  at,
  bearing,
  circle,
  curve,
  ellipse,
  heading,
  type Point,
  step,
  straight,
} from './geometry.ts'
import {LOOKS} from './looks.ts'
import {FAINT, INK, PAPER, SIGNAL, WASH} from './palette.ts'
import {sheet} from './sheet.ts'
import {block, disc, floor, kettlebell, plate, tally} from './tools.ts'

/** Width and height of a gallery picture in pixels. */
const GALLERY_SIZE = [1800, 900] as const

/** The pictures of the sample gallery. */
export const GALLERY_SLUGS = [
  'gallery-1',
  'gallery-2',
  'gallery-3',
  'gallery-4',
  'gallery-5',
] as const
export type GallerySlug = (typeof GALLERY_SLUGS)[number]

const [WIDTH] = GALLERY_SIZE
const BASE = 790
const ground = floor(BASE + 4, [60, WIDTH - 60], 4)

/** One hinge in three positions on one floor. */
function hinge(): Scene {
  const lifters = [360, 900, 1440].map(
    (x, index) =>
      area(circle(at(x, 440), 280), FAINT) +
      person(ROMANIAN_DEADLIFT[index], LOOKS.jonas, {x: x - 20, floor: BASE, scale: 0.74}),
  )
  return {content: ground + lifters.join('')}
}

/** Plates by size, leaning on nothing but each other. */
function plates(): Scene {
  let x = 110
  const row = [216, 176, 138, 104, 78].map((radius, index) => {
    x += radius
    const disk = plate(at(x, BASE - radius), radius, index + 3)
    x += radius + 22
    return disk
  })
  const small =
    disc(at(x + 44, BASE - 46), 46, SIGNAL, {seed: 4}) + disc(at(x + 44, BASE - 46), 8, PAPER)
  return {content: ground + row.join('') + small}
}

/** Kettlebells in a row, one of them the day's. */
function bells(): Scene {
  const sizes = [78, 96, 114, 132, 150]
  let x = 110
  const row = sizes.map((size, index) => {
    x += size * 1.15
    const bell = kettlebell(at(x, BASE - size * 1.92), size, {
      seed: index,
      fill: index === 2 ? SIGNAL : INK,
    })
    x += size * 1.15 + 50
    return bell
  })
  return {content: area(circle(at(900, 450), 380), FAINT) + ground + row.join('')}
}

/** A mat from above, a stopwatch and chalk beside it. */
function matFromAbove(): Scene {
  const mat = [at(150, 250), at(1130, 190), at(1150, 640), at(170, 700)]
  const inset = [at(186, 282), at(1096, 226), at(1114, 610), at(204, 666)]
  const roll = ellipse(at(1142, 415), [54, 232], {tilt: 2.5})
  const watch = at(1450, 480)
  const marks = Array.from({length: 12}, (_, index) =>
    stroke(straight([step(watch, index * 30, 148), step(watch, index * 30, 172)], 4), {
      width: index % 3 === 0 ? 12 : 7,
      seed: index,
      taper: 0.8,
    }),
  )
  const start = inset[0] ?? at(0, 0)
  return {
    content: [
      block(mat, WASH, {seed: 3, width: 9}),
      stroke(straight([...inset, start]), {width: 4, seed: 6, taper: 1}),
      area(roll, INK),
      stroke(ellipse(at(1142, 415), [32, 150], {tilt: 2.5}), {colour: PAPER, width: 5, taper: 1}),
      stroke(ellipse(at(1142, 415), [14, 70], {tilt: 2.5}), {colour: PAPER, width: 5, taper: 1}),
      block([at(1426, 196), at(1474, 196), at(1474, 262), at(1426, 262)], INK),
      disc(at(1450, 186), 34, PAPER, {width: 9}),
      disc(watch, 232, INK, {seed: 5}),
      disc(watch, 196, PAPER, {seed: 7, width: 5}),
      ...marks,
      area([watch, ...circle(watch, 132, -30, 90)], SIGNAL),
      rule(watch, step(watch, 90, 150), 11),
      disc(watch, 15, INK, {width: 3}),
      tally(3, at(250, 830), {height: 74}),
    ].join(''),
  }
}

/** A vertebra: a block across the spine with a spur behind. */
function vertebra(centre: Point, direction: number, size: number, seed: number): string {
  const across = direction - 90
  const corner = (forward: number, side: number) =>
    step(step(centre, direction, forward * size), across, side * size)
  const body = curve(
    [
      corner(-0.36, -0.5),
      corner(-0.3, 0.56),
      corner(0.3, 0.56),
      corner(0.36, -0.5),
      corner(-0.36, -0.5),
    ],
    4,
  )
  const spur = curve(
    [
      corner(0.2, -0.5),
      corner(-0.1, -1.1),
      corner(-0.5, -1.5),
      corner(-0.42, -1.1),
      corner(-0.24, -0.5),
    ],
    4,
  )
  return [spur, body]
    .map((shape) => area(shape, PAPER) + stroke(shape, {width: 7, seed, taper: 1}))
    .join('')
}

/** Three studies: the line of the spine, a hip in its socket, an ankle that bends. */
function studies(): Scene {
  const spine = curve(
    [
      at(300, 800),
      at(262, 690),
      at(300, 560),
      at(352, 420),
      at(330, 280),
      at(286, 180),
      at(310, 90),
    ],
    4,
  )
  const bones = Array.from({length: 15}, (_, index) => {
    const here = spine[Math.round(((index + 0.4) / 15) * (spine.length - 1))] ?? at(0, 0)
    const next =
      spine[Math.min(spine.length - 1, Math.round(((index + 0.7) / 15) * (spine.length - 1)))] ??
      here
    return vertebra(here, bearing(here, next), 62 - index * 1.9, index + 2)
  })
  const socket = at(880, 380)
  const cup = circle(socket, 136, 14, 214)
  const crest = step(socket, -38, 172)
  const knee = step(crest, -82, 330)
  const bone = [
    ball(socket, 96),
    rod(socket, crest, 52, 50),
    rod(crest, step(crest, -70, 60), 58, 46),
    rod(crest, knee, 46, 40),
    rod(knee, step(knee, -80, 50), 44, 62),
  ]
  const femur = outlines(flesh(bone, 40), boxAround(bone), 5)
  const ankle = at(1420, 640)
  const shin = step(ankle, 66, 470)
  const side = (offset: number) =>
    straight([add(ankle, heading(66 - 90), offset), add(shin, heading(66 - 90), offset * 1.15)])
  const foot = curve([
    at(1340, 770),
    at(1330, 700),
    at(1392, 652),
    at(1470, 664),
    at(1560, 716),
    at(1660, 752),
    at(1664, 782),
    at(1500, 786),
    at(1340, 770),
  ])
  const arc = Array.from({length: 30}, (_, index) => step(ankle, 6 + index * 2, 260))
  return {
    content: [
      ...[300, 880, 1440].map((x) => area(circle(at(x, 450), 290), FAINT)),
      ...bones,
      stroke(spine, {width: 11, colour: SIGNAL, shade: 0}),
      stroke(cup, {width: 30, seed: 4, taper: 0.5}),
      ...femur.map((line) => area(line, PAPER) + stroke(line, {width: 9, taper: 1})),
      stroke(circle(socket, 200, 212, 286), {width: 11, colour: SIGNAL, taper: 0.2}),
      area([...side(-46), ...side(46).toReversed()], PAPER),
      stroke(side(-46), {width: 9}),
      stroke(side(46), {width: 9}),
      area(foot, PAPER),
      stroke(foot, {width: 9, taper: 1}),
      disc(ankle, 34, PAPER, {width: 8}),
      stroke(arc, {width: 11, colour: SIGNAL, taper: 0.2}),
      floor(BASE + 4, [1240, 1740], 3),
    ].join(''),
  }
}

const PICTURES: Readonly<Record<GallerySlug, () => Scene>> = {
  'gallery-1': hinge,
  'gallery-2': plates,
  'gallery-3': bells,
  'gallery-4': matFromAbove,
  'gallery-5': studies,
}

/** A picture of the sample gallery as SVG, 1800 × 900. */
export function gallerySvg(slug: GallerySlug): string {
  const {content, ground: fill} = PICTURES[slug]()
  return sheet(GALLERY_SIZE, content, fill)
}
