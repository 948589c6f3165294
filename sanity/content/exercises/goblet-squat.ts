import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const gobletSquat = exercise({
  slug: 'goblet-squat',
  title: 'Goblet squat',
  aliases: ['Kettlebell squat', 'Front-loaded squat'],
  summary: prose`
    A squat with the weight held at the chest. The load in front keeps you upright and makes good
    depth feel natural.
  `,
  pattern: 'squat',
  level: 'beginner',
  primaryMuscles: ['quads', 'glutes'],
  secondaryMuscles: ['adductors', 'upper-back', 'abs'],
  equipment: ['kettlebell', 'dumbbell', 'box'],
  movement: {
    start: prose`
      Hold the weight against your breastbone with both hands. Feet a little wider than your hips,
      toes turned out slightly.
    `,
    move: prose`
      Sit down between your feet for three seconds. Knees travel the way the toes point; heels stay
      planted.
    `,
    finish: prose`
      When your hips are level with your knees, or as low as you can keep your shape, push the floor
      apart and stand.
    `,
    feel: prose`
      The fronts of the thighs, the glutes as you rise, and a surprising amount of upper back.
    `,
    stopIf: prose`
      A knee or hip pinches at a certain depth. Stay above it, or squat to a box; if it hurts at
      every depth, leave it for the day.
    `,
  },
  cues: ['Elbows inside the knees.', 'Push the floor apart.', 'Proud shirt.'],
  faults: [
    {
      fault: 'Heels lift at the bottom',
      fix: 'Put thin plates under them today and work on the ankles tomorrow.',
    },
    {fault: 'Weight drifts away from the chest', fix: 'Hug it; the closer, the lighter.'},
    {fault: 'Knees cave in', fix: 'Think of spreading a towel with your feet.'},
  ],
  regressions: ['goblet-squat-ankle-stretch'],
  progressions: ['split-squat'],
  swaps: [
    {
      to: 'split-squat',
      reason: 'no-equipment',
      note: 'Use your own weight and a chair for balance.',
    },
    {to: 'glute-bridge', reason: 'pain'},
  ],
})
