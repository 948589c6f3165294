import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const romanianDeadlift = exercise({
  slug: 'romanian-deadlift',
  title: 'Romanian deadlift',
  aliases: ['RDL', 'Romanian deadlifts'],
  summary: prose`
    A hinge that starts at the top: lower the weight along your thighs until the hamstrings stop
    you, then stand. The best first deadlift.
  `,
  pattern: 'hinge',
  level: 'beginner',
  primaryMuscles: ['hamstrings', 'glutes'],
  secondaryMuscles: ['lower-back', 'forearms', 'upper-back'],
  equipment: ['barbell', 'dumbbell', 'kettlebell'],
  movement: {
    start: prose`
      Stand tall with the weight against your thighs, feet under your hips, knees soft. Imagine
      holding an orange in each armpit.
    `,
    move: prose`
      Push the hips back for three seconds while the weight slides down your thighs. The shins stay
      nearly upright; the back keeps its shape.
    `,
    finish: prose`
      When the hamstrings go tight, usually just below the knee, push the floor away and stand up.
      Finish tall, not leaning.
    `,
    feel: prose`
      Hamstrings, high up near the sitting bones, and glutes at the top. The back works, but it is
      not the headline.
    `,
    stopIf: prose`
      The lower back takes over or begins to round, or you feel pain down a leg. Shorten the range
      and lighten the load before trying again.
    `,
  },
  cues: ['Hips to the wall behind you.', 'Shave your legs with the bar.', 'Stop where it pulls.'],
  faults: [
    {
      fault: 'Reaching for the floor',
      fix: 'The floor is not the target. Stop where the hamstrings stop.',
    },
    {fault: 'The bar drifts forward', fix: 'Pull it gently toward your legs all the way.'},
    {fault: 'Knees straighten on the way down', fix: 'Keep the small bend you started with.'},
  ],
  regressions: ['glute-bridge', 'back-extension-45'],
  progressions: ['good-morning'],
  swaps: [
    {to: 'glute-bridge', reason: 'no-equipment'},
    {to: 'back-extension-45', reason: 'pain', note: 'When gripping or standing is the problem.'},
  ],
})
