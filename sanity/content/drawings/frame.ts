import {type Accent, drawAccent} from './accents.ts'
import {drawFigure, type Look} from './figure.ts'
import {at} from './geometry.ts'
import {seedOf} from './noise.ts'
import {type Pose, type Skeleton, solve} from './pose.ts'
import {sheet} from './sheet.ts'
import {floor, halo, tally} from './tools.ts'

/** Side of an exercise drawing in pixels. */
export const FRAME_SIDE = 1200

/** Height of the floor in an exercise drawing. */
export const GROUND = 1030

/** Something besides the person, drawn from where the body is. */
export type Prop = (body: Skeleton) => string

/** One position of an exercise. */
export interface Frame {
  /** What the picture shows, as part of a sentence: for alternative texts. */
  alt: string
  pose: Pose
  /** Pixels per unit; a standing adult is 970 units tall. */
  scale: number
  /** Behind the person. */
  back?: readonly Prop[]
  /** In the far hand, behind the trunk. */
  behind?: readonly Prop[]
  /** Between the trunk and the near arm, for what is held. */
  held?: readonly Prop[]
  /** In front of the person. */
  front?: readonly Prop[]
  accent?: Accent
}

/** A person in a position with everything they hold, without floor or background. */
export function actor(frame: Omit<Frame, 'alt'>, look: Look, seed: number): string {
  const body = solve(frame.pose, frame.scale)
  const figure = drawFigure(body, look, seed)
  const props = (list: readonly Prop[] = []) => list.map((prop) => prop(body)).join('')
  return [
    props(frame.back),
    props(frame.behind),
    figure.far,
    figure.body,
    frame.accent ? drawAccent(frame.accent, body, seed) : '',
    props(frame.held),
    figure.near,
    props(frame.front),
  ].join('')
}

/** Draws a frame: `index` counts from 0 and is tallied under the floor. */
export function frameSvg(
  frame: Frame,
  {look, name, index}: {look: Look; name: string; index: number},
) {
  const seed = seedOf(name) % 1000
  const content = [
    halo(at(600, 560), 455),
    floor(GROUND + 4, [110, 1090], seed + index),
    actor(frame, look, seed),
    tally(index + 1, at(112, GROUND + 104), {seed}),
  ]
  return sheet([FRAME_SIDE, FRAME_SIDE], content.join(''))
}
