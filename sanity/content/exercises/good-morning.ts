import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const goodMorning = exercise({
  slug: 'good-morning',
  title: 'Good morning',
  aliases: ['Barbell good morning', 'Good mornings'],
  summary: prose`
    A bow with a barbell across the shoulders. It makes the back practice holding its shape while
    the hips move, and it is honest at very light weights.
  `,
  pattern: 'hinge',
  level: 'intermediate',
  primaryMuscles: ['hamstrings', 'glutes', 'lower-back'],
  secondaryMuscles: ['upper-back'],
  equipment: ['barbell', 'rack'],
  movement: {
    start: prose`
      Take a light bar from the rack onto the meat of your shoulders. Feet under the hips, knees
      soft, ribs stacked over the pelvis, a full breath in.
    `,
    move: prose`
      Push the hips straight back and let the trunk tip forward as one piece. Take three seconds.
      Shins stay almost upright.
    `,
    finish: prose`
      When the hamstrings stop you, drive the feet into the floor and bring the hips through until
      you stand tall. Breathe out at the top.
    `,
    feel: prose`
      A strong stretch in the hamstrings and a steady, even hold along the back. Nothing sharp.
    `,
    stopIf: prose`
      The back rounds without your permission, or you feel a jolt, tingling, or pain down a leg.
      Rack the bar and go lighter next time, or not at all.
    `,
  },
  cues: [
    'Close the car door with your hips.',
    'Show the wall your collarbones.',
    'Three good ones should always be left.',
  ],
  faults: [
    {
      fault: 'Bending the knees more and more, until it is a squat',
      fix: 'Fix the knee angle at the start and keep it.',
    },
    {
      fault: 'Chasing depth after the hips have stopped',
      fix: 'End the bow where the hamstrings end it.',
    },
    {fault: 'Bar on the neck', fix: 'Lower it to the shelf of the upper back.'},
  ],
  regressions: ['romanian-deadlift', 'back-extension-45'],
  swaps: [
    {to: 'romanian-deadlift', reason: 'pain', note: 'When the shoulders dislike holding the bar.'},
    {to: 'back-extension-45', reason: 'level'},
    {to: 'glute-bridge', reason: 'no-equipment'},
  ],
})
