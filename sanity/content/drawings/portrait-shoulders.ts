import {boxAround, flesh, outlines, rod} from './body-shape.ts'
import {area, stroke} from './brush.ts'
import {at, curve, ellipse, type Point, straight} from './geometry.ts'
import {INK, PAPER, SIGNAL, WASH} from './palette.ts'
import type {Face} from './portrait-features.ts'

/** What the sitter wears. */
export type Garment = 'tank' | 'towel' | 'shirt' | 'hood' | 'track' | 'beads'

const NECK = 690

function bust(turn: number) {
  const x = 500 - turn * 14
  const pieces = [
    rod(at(500 + turn * 4, 560), at(x, 800), 88, 96),
    rod(at(x - 20, 850), at(x - 220, 972), 92, 104),
    rod(at(x + 20, 850), at(x + 220, 972), 92, 104),
    rod(at(x - 220, 972), at(x - 258, 1330), 104, 112),
    rod(at(x + 220, 972), at(x + 258, 1330), 104, 112),
    rod(at(x, 980), at(x, 1330), 240, 280),
  ]
  return outlines(flesh(pieces, 70), boxAround(pieces, 30), 7)
}

/** The cloth below a neckline: the bust with everything above the curve taken off. */
function cloth(line: readonly Point[], fill: string, loops: readonly Point[][]): string {
  const heightAt = (x: number) => line.find((point) => point.x >= x)?.y ?? line.at(-1)?.y ?? 0
  return loops
    .map((loop) =>
      area(
        loop.map(({x, y}) => at(x, Math.max(y, heightAt(x)))),
        fill,
      ),
    )
    .join('')
}

function neckline(turn: number, [half, drop]: readonly [number, number], top = 766): Point[] {
  const x = 500 - turn * 14
  return curve([
    at(x - half, top),
    at(x - half * 0.6, top + drop * 0.72),
    at(x, top + drop),
    at(x + half * 0.6, top + drop * 0.72),
    at(x + half, top),
  ])
}

/** Neck, shoulders and clothes. */
export function drawShoulders(garment: Garment, face: Face, seed: number): string {
  const loops = bust(face.turn)
  const x = 500 - face.turn * 14
  const lines = loops.map((loop) => stroke(loop, {seed, width: 9, taper: 1})).join('')
  const skin = loops.map((loop) => area(loop, face.skin)).join('')
  const chin = curve([
    at(x - 84, NECK - 26),
    at(x - 30, NECK + 44),
    at(x + 34, NECK + 44),
    at(x + 90, NECK - 26),
  ])
  const shade = area(chin, face.shadow)
  return skin + shade + dress(garment, {x, loops, face, seed}) + lines
}

interface Tailor {
  x: number
  loops: readonly Point[][]
  face: Face
  seed: number
}

function collarbones(x: number, seed: number): string {
  const side = (way: -1 | 1) =>
    stroke(curve([at(x + way * 26, 884), at(x + way * 90, 864), at(x + way * 170, 874)]), {
      seed: seed + way,
      width: 6,
      taper: 0.2,
    })
  return side(-1) + side(1)
}

function tankTop(x: number, seed: number): string {
  const half = (way: -1 | 1) => [
    at(x, 1020),
    at(x + way * 78, 974),
    at(x + way * 118, 812),
    at(x + way * 168, 834),
    at(x + way * 188, 1000),
    at(x + way * 236, 1110),
    at(x + way * 250, 1262),
  ]
  const shape = [...curve(half(-1)).toReversed(), ...curve(half(1))]
  return area([...shape, at(x, 1262)], INK) + stroke(shape, {seed, width: 6})
}

function dress(garment: Garment, {x, loops, face, seed}: Tailor): string {
  const {turn} = face
  if (garment === 'tank') return collarbones(x, seed) + tankTop(x, seed)
  const cuts = {
    towel: [112, 92],
    shirt: [104, 170],
    hood: [124, 110],
    track: [106, 74],
    beads: [160, 150],
  } as const
  const line = neckline(turn, cuts[garment])
  const fill = {towel: INK, shirt: PAPER, hood: WASH, track: INK, beads: INK}[garment]
  const body = cloth(line, fill, loops)
  const edge = stroke(line, {seed: seed + 4, width: 10, taper: 0.4})
  const bones = garment === 'beads' || garment === 'shirt' ? collarbones(x, seed) : ''
  return bones + body + edge + trim(garment, {x, loops, face, seed}, line)
}

function trim(garment: Garment, {x, seed}: Tailor, line: readonly Point[]): string {
  if (garment === 'towel') {
    const fold = curve([
      at(x + 122, 786),
      at(x + 214, 806),
      at(x + 286, 862),
      at(x + 296, 1010),
      at(x + 306, 1262),
    ])
    const inner = curve([at(x + 150, 1262), at(x + 140, 1010), at(x + 112, 880), at(x + 122, 786)])
    const hem = [1120, 1150].map((y) =>
      stroke(straight([at(x + 152, y), at(x + 296, y - 6)]), {
        seed,
        width: 8,
        colour: SIGNAL,
        shade: 0,
      }),
    )
    return (
      area([...fold, ...inner], PAPER) +
      stroke([...fold, ...inner], {seed, width: 9, taper: 1}) +
      hem.join('')
    )
  }
  if (garment === 'shirt') {
    const lapel = (way: -1 | 1) => [
      at(x + way * 96, 806),
      at(x + way * 150, 900),
      at(x + way * 64, 986),
      at(x, 930),
    ]
    const placket = straight([at(x, 932), at(x - 4, 1250)])
    return (
      ([-1, 1] as const)
        .map(
          (way) =>
            area(lapel(way), PAPER) +
            stroke(straight([...lapel(way)]), {seed: seed + way, width: 8, taper: 0.6}),
        )
        .join('') +
      stroke(placket, {seed, width: 7}) +
      [1030, 1140].map((y) => area(ellipse(at(x - 22, y), [8, 8]), SIGNAL)).join('')
    )
  }
  if (garment === 'hood') {
    const fold = (way: -1 | 1) =>
      stroke(
        curve([
          at(x + way * 124, 806),
          at(x + way * 170, 900),
          at(x + way * 70, 990),
          at(x + way * 10, 1010),
        ]),
        {seed: seed + way, width: 9},
      )
    const string = (way: -1 | 1) =>
      stroke(curve([at(x + way * 46, 960), at(x + way * 52, 1060), at(x + way * 40, 1150)]), {
        seed: seed + way,
        width: 8,
        colour: SIGNAL,
        shade: 0,
        taper: 0.8,
      })
    return fold(-1) + fold(1) + string(-1) + string(1)
  }
  if (garment === 'track') {
    const stripe = (way: -1 | 1) =>
      stroke(
        curve([
          at(x + way * 120, 838),
          at(x + way * 236, 892),
          at(x + way * 318, 1000),
          at(x + way * 352, 1250),
        ]),
        {seed, width: 12, colour: way === 1 ? SIGNAL : PAPER, shade: 0, taper: 0.8},
      )
    const zip = stroke(straight([at(x, 846), at(x - 2, 1250)]), {
      seed,
      width: 6,
      colour: PAPER,
      shade: 0,
      taper: 0.8,
    })
    return stripe(-1) + stripe(1) + zip
  }
  const beads = line.filter((_, index) => index % 4 === 1)
  return beads.map((point) => area(ellipse(at(point.x, point.y + 6), [14, 14]), SIGNAL)).join('')
}
