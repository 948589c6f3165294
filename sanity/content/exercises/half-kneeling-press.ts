import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const halfKneelingPress = exercise({
  slug: 'half-kneeling-press',
  title: 'Half-kneeling press',
  aliases: ['Half-kneeling overhead press', 'Kneeling press'],
  summary: prose`
    Press one weight overhead from one knee. The position takes away every way of cheating with the
    back, and teaches the trunk to stay put.
  `,
  pattern: 'push',
  level: 'beginner',
  primaryMuscles: ['shoulders', 'triceps'],
  secondaryMuscles: ['obliques', 'glutes', 'upper-back'],
  equipment: ['dumbbell', 'kettlebell', 'mat'],
  movement: {
    start: prose`
      Kneel on one knee, the other foot flat in front. Hold the weight at the shoulder on the side
      of the knee that is down. Squeeze that glute.
    `,
    move: prose`
      Press the weight up and slightly back until the arm is beside your ear. Ribs stay over the
      pelvis.
    `,
    finish: prose`Pause with a straight arm, then lower for two to three seconds to the shoulder.`,
    feel: prose`
      Shoulder and the back of the arm, the side of the waist, and the glute of the kneeling leg.
    `,
    stopIf: prose`
      The shoulder pinches on the way up or tingling runs down the arm. Press only to the height
      that is comfortable, or switch to push-ups.
    `,
  },
  cues: [
    'Squeeze the kneeling side.',
    'Ear beside the arm, not under it.',
    'Tall spine, heavy ribs.',
  ],
  faults: [
    {fault: 'Arching to finish the press', fix: 'Go lighter and keep the glute on.'},
    {fault: 'Front knee wobbles', fix: 'Widen the front foot by a hand.'},
    {fault: 'Shrugging early', fix: 'Think of pushing yourself down, away from the weight.'},
  ],
  regressions: ['push-up'],
  swaps: [
    {to: 'push-up', reason: 'no-equipment'},
    {to: 'push-up', reason: 'pain', note: 'When overhead is the problem, push forward instead.'},
  ],
})
