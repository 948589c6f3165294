import {area, stroke} from '../brush.ts'
import {at, circle, ellipse, step, straight} from '../geometry.ts'
import {LOOKS} from '../looks.ts'
import {FAINT, INK, PAPER, SIGNAL, WASH} from '../palette.ts'
import {bar, disc, floor, plate, tally} from '../tools.ts'
import {bed, fork} from './furniture.ts'
import {COVER_SIZE, FLOOR, rule, type Scene, slab} from './scene.ts'

const [WIDTH, HEIGHT] = COVER_SIZE

/** A dial of effort: ten marks, the needle at eight. */
export function rpeDial(): Scene {
  const centre = at(800, 900)
  const tick = (value: number) => {
    const turn = 180 - ((value - 1) / 9) * 180
    const heavy = value === 8
    return stroke(straight([step(centre, turn, 610), step(centre, turn, heavy ? 730 : 690)]), {
      width: heavy ? 26 : 16,
      colour: heavy ? SIGNAL : INK,
      seed: value,
      taper: 0.7,
    })
  }
  const turn = 180 - (7 / 9) * 180
  const needle = area(
    [step(centre, turn + 90, 26), step(centre, turn, 560), step(centre, turn - 90, 26)],
    SIGNAL,
  )
  const arch = circle(centre, 575, 0, 180)
  return {
    content: [
      area(circle(centre, 575, 0, 180), FAINT),
      stroke(arch, {width: 11, seed: 2}),
      stroke(circle(centre, 500, 8, 172), {width: 4, seed: 4}),
      ...Array.from({length: 10}, (_, index) => tick(index + 1)),
      plate(centre, 210),
      needle,
      disc(centre, 44, PAPER, {width: 9}),
      slab(0, 912, WIDTH, HEIGHT, PAPER),
      floor(910, [50, 1550], 8),
      tally(8, at(70, 240), {height: 96, seed: 3}),
    ].join(''),
  }
}

/** A dinner plate in three parts. */
export function protein(): Scene {
  const centre = at(830, 530)
  const divide = (turn: number) =>
    rule(step(centre, turn, 12), step(centre, turn, 356), 9, INK, turn)
  const wedge = (from: number, to: number, fill: string) =>
    area([centre, ...circle(centre, 350, from, to)], fill)
  const grains = Array.from({length: 26}, (_, index) => {
    const turn = 214 + ((index * 47) % 112)
    const reach = 90 + ((index * 83) % 220)
    return area(ellipse(step(centre, turn, reach), [13, 8], {tilt: index * 31}), INK)
  })
  const leaf = (index: number) => {
    const turn = 342 + ((index * 41) % 98)
    const tilt = index * 53
    const middle = step(centre, turn, 120 + ((index * 67) % 170))
    const edge = ellipse(middle, [46, 19], {tilt})
    return [
      area(edge, WASH),
      stroke(edge, {width: 5, seed: index, taper: 1}),
      rule(step(middle, tilt, -58), step(middle, tilt, 40), 5, INK, index),
    ].join('')
  }
  const leaves = Array.from({length: 7}, (_, index) => leaf(index))
  return {
    content: [
      slab(0, 0, WIDTH, HEIGHT, FAINT),
      disc(centre, 450, PAPER, {width: 11, seed: 5}),
      wedge(90, 210, SIGNAL),
      stroke(circle(centre, 356), {width: 7, taper: 1}),
      ...grains,
      ...leaves,
      divide(90),
      divide(210),
      divide(330),
      fork(at(230, 520)),
    ].join(''),
  }
}

/** Someone asleep under a window, a barbell against the bed. */
export function sleep(): Scene {
  const moon = disc(at(872, 170), 78, PAPER, {width: 0})
  const leaning = [
    bar(at(1390, 915), at(1160, 240), 18, INK, 4),
    ...[0.07, 0.13, 0.86, 0.92].map((t) => {
      const spot = at(1390 - 230 * t, 915 - 675 * t)
      return bar(step(spot, -19, 84), step(spot, 161, 84), 34, INK, Math.round(t * 100))
    }),
  ].join('')
  return {
    content: [
      slab(0, 0, WIDTH, HEIGHT, FAINT),
      slab(560, 70, 980, 420),
      moon,
      disc(at(838, 158), 70, INK, {width: 0}),
      rule(at(770, 70), at(770, 420), 9, FAINT),
      rule(at(560, 250), at(980, 250), 9, FAINT),
      floor(FLOOR + 4, [60, WIDTH - 60], 3),
      bed(at(140, FLOOR), LOOKS.priya),
      leaning,
    ].join(''),
  }
}

/** Weeks tallied on a black wall, every fifth one half the work. */
export function deload(): Scene {
  const row = (y: number, last: boolean) =>
    Array.from({length: 5}, (_, group) => {
      const fifth = group === 4
      const from = at(110 + group * 292, y)
      const colour = fifth ? SIGNAL : PAPER
      const count = fifth ? 2 : 5
      return last && group > 2 ? '' : tally(count, from, {height: 150, seed: group * 9 + y, colour})
    }).join('')
  return {content: row(330, false) + row(600, false) + row(870, false), ground: INK}
}
