import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {
  armPieces,
  buildHead,
  legPieces,
  shoe,
  trunkPieces,
} from '../../../sanity/content/drawings/body-parts.ts'
import {
  boxAround,
  flesh,
  outlines,
  type Piece,
} from '../../../sanity/content/drawings/body-shape.ts'
import {COVER_SIZE} from '../../../sanity/content/drawings/covers/scene.ts'
import {drawingSvg, renderDrawing} from '../../../sanity/content/drawings/drawings.ts'
import {EXERCISE_POSES} from '../../../sanity/content/drawings/exercises.ts'
import {type Frame, FRAME_SIDE, GROUND} from '../../../sanity/content/drawings/frame.ts'
import {GALLERY_SLUGS} from '../../../sanity/content/drawings/gallery.ts'
import {distance} from '../../../sanity/content/drawings/geometry.ts'
import {BONES, solve} from '../../../sanity/content/drawings/pose.ts'
import {
  ARTICLE_SLUGS,
  EXERCISE_SLUGS,
  PERSON_SLUGS,
  PROGRAM_SLUGS,
} from '../../../sanity/content/slugs.ts'

const DRAWINGS = [
  ...EXERCISE_SLUGS.flatMap((slug) =>
    EXERCISE_POSES[slug].map((_, index) => ['exercise', slug, index] as const),
  ),
  ...PERSON_SLUGS.map((slug) => ['portrait', slug, 0] as const),
  ...[...ARTICLE_SLUGS, ...PROGRAM_SLUGS].map((slug) => ['cover', slug, 0] as const),
  ...GALLERY_SLUGS.map((slug) => ['gallery', slug, 0] as const),
]

const FRAMES = EXERCISE_SLUGS.flatMap((slug) =>
  EXERCISE_POSES[slug].map((frame, index) => [`${slug} ${index + 1}`, frame] as const),
)

function extent(pieces: Piece[], shape = flesh(pieces, 20)) {
  const points = outlines(shape, boxAround(pieces), 5).flat()
  const xs = points.map(({x}) => x)
  const ys = points.map(({y}) => y)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

/** Everything of a person, as drawn. */
function bodyExtent({pose, scale}: Frame) {
  const body = solve(pose, scale)
  const shoes = [body.nearLeg, body.farLeg].map((leg) => shoe(leg, scale))
  const parts = [
    extent(trunkPieces(body)),
    extent(buildHead(body, 'short').pieces),
    ...[body.nearLeg, body.farLeg].map((leg) => extent(legPieces(leg, scale))),
    ...[body.nearArm, body.farArm].map((arm) => extent(armPieces(arm, scale))),
    ...shoes.map(({shape, pieces}) => extent(pieces, shape)),
  ]
  return {
    left: Math.min(...parts.map(({left}) => left)),
    right: Math.max(...parts.map(({right}) => right)),
    top: Math.min(...parts.map(({top}) => top)),
    bottom: Math.max(...parts.map(({bottom}) => bottom)),
  }
}

test('every exercise is shown in two to four frames, each described', () => {
  for (const slug of EXERCISE_SLUGS) {
    expect(EXERCISE_POSES[slug].length).toBeGreaterThanOrEqual(2)
    expect(EXERCISE_POSES[slug].length).toBeLessThanOrEqual(4)
  }
  for (const [, {alt}] of FRAMES) expect(alt).toMatch(/^[a-z].{15,}[^.]$/)
})

describe.each(FRAMES)('%s', (_name, frame) => {
  const {scale} = frame
  const body = solve(frame.pose, scale)

  test('the bones keep their lengths', () => {
    for (const {hip, knee, ankle} of [body.nearLeg, body.farLeg]) {
      expect(distance(hip, knee)).toBeCloseTo(BONES.thigh * scale, 5)
      expect(distance(knee, ankle)).toBeCloseTo(BONES.shin * scale, 5)
    }
    for (const {shoulder, elbow, wrist} of [body.nearArm, body.farArm]) {
      expect(distance(shoulder, elbow)).toBeCloseTo(BONES.upperArm * scale, 5)
      expect(distance(elbow, wrist)).toBeCloseTo(BONES.forearm * scale, 5)
    }
  })

  test('feet that are put somewhere are there', () => {
    for (const side of ['nearLeg', 'farLeg'] as const) {
      const pose = frame.pose[side]
      const miss = 'ankle' in pose ? distance(body[side].ankle, pose.ankle) : 0
      expect(miss).toBeLessThan(3)
    }
  })

  test('the body is on the sheet and does not sink into the floor', () => {
    const {left, right, top, bottom} = bodyExtent(frame)
    expect(left).toBeGreaterThan(20)
    expect(right).toBeLessThan(FRAME_SIDE - 20)
    expect(top).toBeGreaterThan(20)
    expect(bottom).toBeLessThan(GROUND + 12)
  })
})

const onTheFloor = FRAMES.filter(([name]) => !/reverse-hyper|back-extension/.test(name))

test.each(onTheFloor)('%s rests on the floor', (_name, frame) => {
  expect(bodyExtent(frame).bottom).toBeGreaterThan(GROUND - 30)
})

test.each(DRAWINGS)('%s %s %i is the same at every rendering', (kind, slug, index) => {
  const svg = drawingSvg(kind, slug, index)
  expect(svg).toBe(drawingSvg(kind, slug, index))
  expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/)
})

test('a drawing is rendered as a PNG of its size, the same every time', async () => {
  const png = await renderDrawing('cover', 'deload-weeks')
  const [width, height] = COVER_SIZE
  expect(await sharp(png).metadata()).toMatchObject({format: 'png', width, height})
  expect(await renderDrawing('cover', 'deload-weeks')).toEqual(png)
})

test('a drawing that does not exist is refused', () => {
  expect(() => drawingSvg('cover', 'nowhere')).toThrow(RangeError)
  expect(() => drawingSvg('exercise', 'push-up', 9)).toThrow(RangeError)
})
