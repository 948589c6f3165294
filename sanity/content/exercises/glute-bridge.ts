import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const gluteBridge = exercise({
  slug: 'glute-bridge',
  title: 'Glute bridge',
  aliases: ['Hip bridge', 'Glute bridges'],
  summary: prose`
    Lie down, bend your knees, lift your hips. It teaches the hips to open by themselves, with the
    floor looking after your back.
  `,
  pattern: 'hinge',
  level: 'beginner',
  primaryMuscles: ['glutes'],
  secondaryMuscles: ['hamstrings', 'abs'],
  equipment: ['none', 'mat'],
  movement: {
    start: prose`
      Lie on your back with knees bent and heels about a hand’s length from your hips. Breathe out
      until your ribs settle.
    `,
    move: prose`
      Press through the heels and lift the hips until shoulders, hips, and knees make one line.
    `,
    finish: prose`
      Squeeze for two seconds, then lower your back to the floor from the ribs down, like a string
      of beads.
    `,
    feel: prose`Glutes, clearly. If the hamstrings cramp, bring your heels a little closer.`,
    stopIf: prose`
      It is felt mostly in the lower back even after you lower the top position, or there is pain
      down a leg.
    `,
  },
  cues: ['Knees to the far wall.', 'Ribs stay down.', 'Squeeze, do not arch.'],
  faults: [
    {fault: 'Arching to get higher', fix: 'Stop when hips and knees make one line.'},
    {fault: 'Pushing through the toes', fix: 'Lift the toes inside your shoes.'},
    {fault: 'Rushing', fix: 'Two seconds at the top, every time.'},
  ],
  progressions: ['back-extension-45', 'romanian-deadlift'],
  swaps: [{to: 'bird-dog', reason: 'pain', note: 'When lying on your back is unpleasant.'}],
})
