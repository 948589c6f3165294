import {area, stroke} from '../brush.ts'
import type {Look} from '../figure.ts'
import {add, at, circle, curve, ellipse, type Point, step, straight} from '../geometry.ts'
import {INK, PAPER, SIGNAL, WASH} from '../palette.ts'
import {bar, block, disc, pad} from '../tools.ts'
import {hatching, rule} from './scene.ts'

/** A wall at the left edge of a scene, seen from its end. */
export function wall(left: number, right: number, floor: number): string {
  const face = at(right - 330, 0)
  return (
    area([at(left, 0), at(face.x, 0), at(face.x, floor), at(left, floor)], WASH) +
    hatching({left: left - 20, top: 30, right: face.x, bottom: floor}, 46, '#c9c0ac') +
    rule(at(face.x, 0), at(face.x, floor), 11)
  )
}

/** A dinner fork from above. */
export function fork(centre: Point): string {
  const prong = (dx: number) =>
    rule(add(centre, at(dx, -330)), add(centre, at(dx, -140)), 15, INK, dx + 90)
  const head = curve([
    add(centre, at(-54, -170)),
    add(centre, at(-46, -80)),
    add(centre, at(0, -36)),
    add(centre, at(46, -80)),
    add(centre, at(54, -170)),
  ])
  return (
    [-48, -16, 16, 48].map(prong).join('') +
    area(head, INK) +
    stroke(head, {width: 9}) +
    stroke(straight([add(centre, at(0, -50)), add(centre, at(4, 380))]), {
      width: 26,
      seed: 4,
      taper: 0.8,
    })
  )
}

/** An office chair on its castors, empty. */
export function officeChair(foot: Point): string {
  const seat = foot.y - 300
  const castor = (dx: number) => disc(at(foot.x + dx, foot.y - 22), 20, INK, {width: 4})
  return [
    rule(at(foot.x - 150, foot.y - 52), at(foot.x, foot.y - 104), 16),
    rule(at(foot.x + 150, foot.y - 52), at(foot.x, foot.y - 104), 16),
    bar(at(foot.x, foot.y - 100), at(foot.x, seat + 20), 30, PAPER, 2),
    ...[-152, 0, 152].map(castor),
    pad(at(foot.x - 150, seat), at(foot.x + 130, seat), 62, 4),
    bar(at(foot.x + 138, seat + 10), at(foot.x + 176, seat - 130), 22, PAPER, 6),
    pad(at(foot.x + 168, seat - 110), at(foot.x + 206, seat - 400), 56, 8),
    rule(at(foot.x - 60, seat - 90), at(foot.x + 110, seat - 96), 18),
    rule(at(foot.x + 40, seat - 92), at(foot.x + 46, seat - 30), 14),
  ].join('')
}

/** A bed from the side with someone asleep in it, facing the reader. */
export function bed(foot: Point, look: Look): string {
  const top = foot.y - 250
  const {x} = foot
  const hill = curve([
    at(x + 250, top + 16),
    at(x + 268, top - 96),
    at(x + 350, top - 170),
    at(x + 470, top - 150),
    at(x + 580, top - 196),
    at(x + 700, top - 120),
    at(x + 830, top - 76),
    at(x + 930, top - 92),
    at(x + 970, top + 16),
  ])
  const blanket = [...hill, at(x + 970, top + 150), at(x + 240, top + 150)]
  const folds = [
    [at(x + 350, top - 120), at(x + 372, top - 20), at(x + 352, top + 120)],
    [at(x + 560, top - 150), at(x + 600, top - 40), at(x + 590, top + 120)],
    [at(x + 760, top - 60), at(x + 780, top + 30), at(x + 764, top + 120)],
  ]
  const head = at(x + 168, top - 84)
  const face = ellipse(head, [76, 92], {tilt: 64})
  const hair = curve([
    at(x + 76, top - 40),
    at(x + 70, top - 130),
    at(x + 140, top - 186),
    at(x + 226, top - 168),
    at(x + 250, top - 120),
    at(x + 190, top - 132),
    at(x + 130, top - 110),
    at(x + 112, top - 40),
    at(x + 76, top - 40),
  ])
  const lid = (dx: number, dy: number) =>
    stroke(
      curve([
        at(head.x + dx - 16, head.y + dy - 4),
        at(head.x + dx, head.y + dy + 8),
        at(head.x + dx + 18, head.y + dy + 2),
      ]),
      {width: 7},
    )
  return [
    bar(at(x + 20, foot.y), at(x + 20, top - 210), 30, INK, 1),
    bar(at(x + 1000, foot.y), at(x + 1000, top - 60), 30, INK, 2),
    block(
      [
        at(x + 20, top + 60),
        at(x + 1000, top + 60),
        at(x + 1000, top + 176),
        at(x + 20, top + 176),
      ],
      PAPER,
      {seed: 6},
    ),
    block(
      curve([
        at(x + 44, top + 58),
        at(x + 40, top - 24),
        at(x + 150, top - 44),
        at(x + 270, top - 20),
        at(x + 276, top + 58),
        at(x + 44, top + 58),
      ]),
      PAPER,
      {seed: 5},
    ),
    area(face, look.skin ?? PAPER),
    stroke(face, {width: 8, taper: 1}),
    lid(8, -30),
    lid(46, 10),
    stroke(
      curve([
        at(head.x + 2, head.y + 8),
        at(head.x - 8, head.y + 28),
        at(head.x + 14, head.y + 30),
      ]),
      {width: 6},
    ),
    stroke(
      curve([
        at(head.x - 14, head.y + 52),
        at(head.x + 6, head.y + 62),
        at(head.x + 22, head.y + 54),
      ]),
      {width: 6},
    ),
    area(hair, INK),
    stroke(hair, {width: 6, taper: 1}),
    area(blanket, INK),
    stroke(hill, {width: 8}),
    ...folds.map((line, index) =>
      stroke(curve(line), {colour: PAPER, width: 5, seed: index, taper: 0.2}),
    ),
    stroke(curve([at(x + 262, top + 6), at(x + 300, top - 90), at(x + 366, top - 140)]), {
      colour: SIGNAL,
      width: 12,
      shade: 0,
    }),
  ].join('')
}

/** A clock on a station's post. */
export function stationClock(centre: Point, radius: number, floor: number): string {
  const mark = (hour: number) => {
    const turn = 90 - hour * 30
    return stroke(
      straight([step(centre, turn, radius * 0.78), step(centre, turn, radius * 0.9)], 4),
      {width: hour % 3 === 0 ? 13 : 7, seed: hour, taper: 0.8},
    )
  }
  return [
    bar(at(centre.x, centre.y + radius), at(centre.x, floor), 34, INK, 3),
    bar(at(centre.x - 70, floor - 14), at(centre.x + 70, floor - 14), 28, INK, 4),
    disc(centre, radius + 22, INK, {width: 6}),
    disc(centre, radius, PAPER, {width: 5}),
    ...Array.from({length: 12}, (_, hour) => mark(hour)),
    rule(centre, step(centre, 146, radius * 0.5), 16),
    rule(centre, step(centre, 62, radius * 0.74), 11, SIGNAL),
    area(circle(centre, 14), INK),
  ].join('')
}

/** A shopping bag hanging from a hand. */
export function bag(handle: Point, size: number, seed = 3): string {
  const top = handle.y + size * 0.5
  const body = [
    at(handle.x - size * 0.52, top),
    at(handle.x + size * 0.52, top),
    at(handle.x + size * 0.6, top + size * 1.1),
    at(handle.x - size * 0.6, top + size * 1.1),
  ]
  const loop = curve([
    at(handle.x - size * 0.3, top),
    at(handle.x - size * 0.14, handle.y),
    at(handle.x + size * 0.14, handle.y),
    at(handle.x + size * 0.3, top),
  ])
  return (
    stroke(loop, {width: 9, seed}) +
    block(body, PAPER, {seed, width: 9}) +
    rule(
      at(handle.x - size * 0.5, top + size * 0.36),
      at(handle.x + size * 0.52, top + size * 0.36),
      8,
      SIGNAL,
      seed,
    )
  )
}

/** A flight of stairs that climbs to the right, as solid ink. */
export function stairs(
  from: Point,
  [going, rise]: readonly [number, number],
  count: number,
  bottom: number,
): string {
  const edge = Array.from({length: count}, (_, index) => [
    at(from.x + index * going, from.y - index * rise),
    at(from.x + index * going, from.y - (index + 1) * rise),
    at(from.x + (index + 1) * going, from.y - (index + 1) * rise),
  ]).flat()
  const last = edge.at(-1) ?? from
  return (
    area([...edge, at(last.x, bottom), at(from.x, bottom)], INK) +
    stroke(straight(edge), {width: 8})
  )
}
