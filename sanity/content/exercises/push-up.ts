import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const pushUp = exercise({
  slug: 'push-up',
  title: 'Push-up',
  aliases: ['Press-up', 'Push-ups'],
  summary: prose`
    A moving plank for the chest, shoulders, and arms. Raise your hands to make it easier; the shape
    stays the same.
  `,
  pattern: 'push',
  level: 'beginner',
  primaryMuscles: ['chest', 'triceps'],
  secondaryMuscles: ['shoulders', 'abs'],
  equipment: ['none', 'box'],
  movement: {
    start: prose`
      Hands a little wider than your shoulders, on the floor or on a sturdy box. One line from heels
      to head, glutes gently on.
    `,
    move: prose`
      Lower for two seconds until your chest is close to the floor. Elbows travel back at about
      forty-five degrees.
    `,
    finish: prose`Push the floor away until the arms are straight and the shoulder blades spread.`,
    feel: prose`Chest and the backs of the arms, with the trunk working quietly throughout.`,
    stopIf: prose`
      A wrist or the front of a shoulder hurts. Use handles or a higher surface; stop if it
      persists.
    `,
  },
  cues: ['Everything arrives together.', 'Arrow, not a T.', 'Push the floor away.'],
  faults: [
    {fault: 'Hips sag or pike', fix: 'Raise your hands until you can keep the line.'},
    {fault: 'Half repetitions', fix: 'Put a folded towel under your chest and touch it.'},
    {
      fault: 'Elbows straight out to the sides',
      fix: 'Turn the hands slightly outward and bring the elbows back.',
    },
  ],
  regressions: ['dead-bug'],
  progressions: ['half-kneeling-press'],
  swaps: [
    {to: 'half-kneeling-press', reason: 'pain', note: 'When the wrists will not take weight.'},
  ],
})
