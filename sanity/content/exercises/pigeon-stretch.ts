import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const pigeonStretch = exercise({
  slug: 'pigeon-stretch',
  title: 'Pigeon stretch',
  aliases: ['Pigeon pose', 'Figure-four stretch'],
  summary: prose`
    A long, supported stretch for the outside and back of the hip. The front shin folds across, the
    back leg runs long, and you breathe.
  `,
  pattern: 'mobility',
  level: 'beginner',
  primaryMuscles: ['glutes'],
  secondaryMuscles: ['hip-flexors', 'adductors'],
  equipment: ['mat', 'none'],
  movement: {
    start: prose`
      From hands and knees, bring one knee forward between your hands and let the shin fold in front
      of you at whatever angle is comfortable. Slide the other leg back.
    `,
    move: prose`
      Square the hips toward the floor as well as you can; put a cushion under the front hip if it
      floats. Stay tall, or fold over the shin. Breathe out slowly.
    `,
    finish: prose`
      After one to two minutes, push the floor away, come back to hands and knees, and change sides.
    `,
    feel: prose`
      A deep, dull stretch at the outside or back of the front hip. Sometimes a pull at the front of
      the other one.
    `,
    stopIf: prose`
      You feel it in the front knee, or a pinch in the groin. Draw the heel closer to you; if that
      does not help, do it on your back with the ankle on the other thigh.
    `,
  },
  cues: [
    'Sink with the breath, not with force.',
    'Cushion under the hip, not pride.',
    'Front foot awake.',
  ],
  faults: [
    {
      fault: 'Rolling onto the front hip',
      fix: 'Support it with a cushion until both hips face down.',
    },
    {
      fault: 'Forcing the shin parallel to the mat',
      fix: 'Let the heel come toward you; the angle is not the point.',
    },
    {fault: 'Holding your breath', fix: 'Make every breath out longer than the breath in.'},
  ],
  progressions: ['split-squat'],
  swaps: [
    {
      to: 'split-squat',
      reason: 'pain',
      note: 'When the front knee objects: hold the bottom for two breaths.',
    },
    {to: 'glute-bridge', reason: 'space', note: 'If there is no floor to lie across.'},
  ],
})
