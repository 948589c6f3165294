import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const backExtension45 = exercise({
  slug: 'back-extension-45',
  title: '45-degree back extension',
  aliases: ['Back extension', 'Hyperextension', 'Back raise'],
  summary: prose`
    A slow bow over an angled pad. The simplest way to give the lower back long, controlled
    repetitions with a load you can choose.
  `,
  pattern: 'hinge',
  level: 'beginner',
  primaryMuscles: ['lower-back', 'glutes'],
  secondaryMuscles: ['hamstrings'],
  equipment: ['machine', 'ghd'],
  movement: {
    start: prose`
      Set the pad so that its edge sits just below the front of your hips. Heels down on the plate,
      arms crossed, body in one straight line.
    `,
    move: prose`
      Bow forward for three seconds, folding at the hips, until the hamstrings say stop. A little
      rounding near the bottom is fine if it is slow and you chose it.
    `,
    finish: prose`
      Press your hips into the pad and rise until you are straight again. Stop there; leaning back
      adds nothing.
    `,
    feel: prose`
      A broad effort along the lower back, with glutes and hamstrings joining in on the way up.
    `,
    stopIf: prose`
      Pain is sharp, spreads below the knee, or climbs with each set. Shorten the range by half; if
      it persists, stop for the day.
    `,
  },
  cues: [
    'Fold at the pocket line.',
    'Push the pad away with your hips.',
    'Long neck, eyes on the floor.',
  ],
  faults: [
    {
      fault: 'Pad too high, so the spine does all the bending',
      fix: 'Lower it until the hips can fold freely.',
    },
    {
      fault: 'Throwing the head back to get up',
      fix: 'Keep the back of the neck long and slow down.',
    },
    {fault: 'Rising past straight', fix: 'Finish as a plank, not as a banana.'},
  ],
  regressions: ['glute-bridge', 'bird-dog'],
  progressions: ['good-morning', 'romanian-deadlift'],
  swaps: [
    {
      to: 'glute-bridge',
      reason: 'no-equipment',
      note: 'Hold the top of each repetition for three seconds.',
    },
    {to: 'bird-dog', reason: 'pain'},
  ],
})
