import type {ExerciseSlug} from '../slugs.ts'
import type {Look} from './figure.ts'
import {type Frame, frameSvg} from './frame.ts'
import {BIRD_DOG, DEAD_BUG, GLUTE_BRIDGE, PIGEON_STRETCH, SIDE_PLANK} from './frames/floor.ts'
import {BACK_EXTENSION, GOOD_MORNING, REVERSE_HYPER, ROMANIAN_DEADLIFT} from './frames/hinge.ts'
import {ANKLE_STRETCH, GOBLET_SQUAT, SPLIT_SQUAT} from './frames/squat.ts'
import {FARMERS_CARRY, HALF_KNEELING_PRESS, INVERTED_ROW, PUSH_UP} from './frames/upper.ts'
import {LOOKS} from './looks.ts'

/** The positions of each exercise of the sample content, in the order they are passed through. */
export const EXERCISE_POSES: Readonly<Record<ExerciseSlug, readonly Frame[]>> = {
  'reverse-hyper': REVERSE_HYPER,
  'back-extension-45': BACK_EXTENSION,
  'good-morning': GOOD_MORNING,
  'pigeon-stretch': PIGEON_STRETCH,
  'goblet-squat-ankle-stretch': ANKLE_STRETCH,
  'romanian-deadlift': ROMANIAN_DEADLIFT,
  'goblet-squat': GOBLET_SQUAT,
  'split-squat': SPLIT_SQUAT,
  'glute-bridge': GLUTE_BRIDGE,
  'side-plank': SIDE_PLANK,
  'dead-bug': DEAD_BUG,
  'bird-dog': BIRD_DOG,
  'farmers-carry': FARMERS_CARRY,
  'push-up': PUSH_UP,
  'inverted-row': INVERTED_ROW,
  'half-kneeling-press': HALF_KNEELING_PRESS,
}

const ATHLETES: Readonly<Record<ExerciseSlug, Look>> = {
  'reverse-hyper': LOOKS.maya,
  'back-extension-45': LOOKS.priya,
  'good-morning': LOOKS.aiko,
  'pigeon-stretch': LOOKS.aiko,
  'goblet-squat-ankle-stretch': LOOKS.tomas,
  'romanian-deadlift': LOOKS.jonas,
  'goblet-squat': LOOKS.maya,
  'split-squat': LOOKS.ruth,
  'glute-bridge': LOOKS.tomas,
  'side-plank': LOOKS.priya,
  'dead-bug': LOOKS.jonas,
  'bird-dog': LOOKS.ruth,
  'farmers-carry': LOOKS.tomas,
  'push-up': LOOKS.maya,
  'inverted-row': LOOKS.aiko,
  'half-kneeling-press': LOOKS.jonas,
}

/** One frame of an exercise as SVG, 1200 × 1200. Throws a `RangeError` for a frame it has not. */
export function exerciseFrameSvg(slug: ExerciseSlug, index: number): string {
  const frame = EXERCISE_POSES[slug][index]
  if (!frame) throw new RangeError(`The exercise "${slug}" has no frame ${index}`)
  return frameSvg(frame, {look: ATHLETES[slug], name: slug, index})
}
