import {armPieces, buildHead, type HairStyle, legPieces, shoe, trunkPieces} from './body-parts.ts'
import {boxAround, common, cut, flesh, grown, outlines, runs, type Shape} from './body-shape.ts'
import {area, stroke} from './brush.ts'
import {along, bearing, distance, heading, type Point} from './geometry.ts'
import {INK, PAPER, WASH} from './palette.ts'
import type {Arm, Leg, Skeleton} from './pose.ts'

/** How a drawn person is dressed. */
export interface Look {
  legs: 'shorts' | 'leggings'
  top: 'ink' | 'wash'
  hair: HairStyle
  hairColour?: string
  skin?: string
}

/** Layers of a figure, from the back to the front, so that tools can be put between them. */
interface FigureLayers {
  far: string
  body: string
  near: string
}

interface Painted {
  shape: Shape
  box: ReturnType<typeof boxAround>
  fill: string
  seed: number
  /** Where the outline is left out, for instance inside the joint a limb grows from. */
  hidden?: (point: Point) => boolean
  /** Paper left free around the shape, so that it stands off what is behind. */
  air?: number
  /** False for cloth that lies inside an outline that is there already. */
  lined?: boolean
}

const LINE = 7.5

function paint({shape, box, fill, seed, hidden, air = 0, lined = true}: Painted, scale: number) {
  const spacing = Math.max(3, 5 * scale)
  const loops = outlines(shape, box, spacing)
  const visible = (point: Point) => !hidden?.(point)
  const around = air > 0 ? outlines(grown(shape, air), box, spacing) : []
  const breath = around
    .flatMap((loop) => runs(loop, visible))
    .map((part) => stroke(part, {width: air * 2, colour: PAPER, seed, shade: 0, taper: 0.5}))
  const width = LINE * (0.6 + 0.4 * scale)
  const lines = loops.flatMap((loop, index) => {
    const parts = hidden ? runs(loop, visible) : [loop]
    const taper = hidden ? 0.25 : 1
    return parts.map((part, i) => stroke(part, {width, seed: seed + index * 13 + i, taper}))
  })
  const fills = loops.map((loop) => area(loop, fill))
  return [...breath, ...fills, ...(lined ? lines : [])].join('')
}

interface Limb {
  scale: number
  seed: number
  fill: string
}

function drawLeg(leg: Leg, legs: Look['legs'], {scale, seed, fill}: Limb): string {
  const pieces = legPieces(leg, scale)
  const box = boxAround(pieces)
  const shape = flesh(pieces, 26 * scale)
  const foot = shoe(leg, scale)
  const hem =
    legs === 'shorts'
      ? cut(
          grown(shape, 3 * scale),
          along(leg.hip, leg.knee, 0.62),
          heading(bearing(leg.knee, leg.hip) + 4),
        )
      : cut(
          grown(shape, 1),
          along(leg.knee, leg.ankle, 0.86),
          heading(bearing(leg.ankle, leg.knee)),
        )
  const hidden = (point: Point) => distance(point, leg.hip) < 66 * scale
  const shoeBox = boxAround(foot.pieces)
  return [
    paint({shape, box, fill, seed, hidden, air: 7 * scale}, scale),
    paint({shape: hem, box, fill: INK, seed: seed + 2}, scale),
    paint({shape: foot.shape, box: shoeBox, fill: INK, seed: seed + 3, air: 5 * scale}, scale),
  ].join('')
}

function drawArm(arm: Arm, {scale, seed, fill}: Limb): string {
  const pieces = armPieces(arm, scale)
  const shape = flesh(pieces, 20 * scale)
  const hidden = (point: Point) => distance(point, arm.shoulder) < 34 * scale
  return paint({shape, box: boxAround(pieces), fill, seed, hidden, air: 7 * scale}, scale)
}

function drawTrunk(body: Skeleton, look: Look, {scale, seed, fill}: Limb): string {
  const pieces = trunkPieces(body)
  const head = buildHead(body, look.hair)
  const trunk = flesh(pieces, 34 * scale)
  const whole = flesh([head.nape, ...pieces], 30 * scale)
  const box = boxAround([...pieces, head.nape, ...head.pieces])
  const upwards = heading(bearing(body.hip, body.neck))
  const downwards = {x: -upwards.x, y: -upwards.y}
  const waist = body.spine[2] ?? body.hip
  const collar = along(body.spine[7] ?? body.neck, body.neck, 0.4)
  const shirt = grown(common(cut(cut(trunk, waist, upwards), collar, downwards), whole), -1)
  const shorts = cut(grown(trunk, 2), waist, downwards)
  const cloth = look.top === 'ink' ? INK : WASH
  return [
    paint({shape: whole, box, fill, seed: seed + 20, air: 6 * scale}, scale),
    paint({shape: shirt, box, fill: cloth, seed, lined: false}, scale),
    paint({shape: shorts, box, fill: INK, seed: seed + 22}, scale),
    paint({shape: head.face, box, fill, seed: seed + 23}, scale),
    paint({shape: head.hair, box, fill: look.hairColour ?? INK, seed: seed + 31}, scale),
  ].join('')
}

/** Draws the parts of a person. */
export function drawFigure(body: Skeleton, look: Look, seed = 1): FigureLayers {
  const {scale} = body
  const skin = look.skin ?? PAPER
  // The far side of a pale figure lies in shadow.
  const shaded = skin === PAPER ? WASH : skin
  const limb = (offset: number, fill: string) => ({scale, seed: seed + offset, fill})
  return {
    far: drawArm(body.farArm, limb(50, shaded)) + drawLeg(body.farLeg, look.legs, limb(60, shaded)),
    body: drawTrunk(body, look, limb(0, skin)) + drawLeg(body.nearLeg, look.legs, limb(70, skin)),
    near: drawArm(body.nearArm, limb(80, skin)),
  }
}
