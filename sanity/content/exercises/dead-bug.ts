import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const deadBug = exercise({
  slug: 'dead-bug',
  title: 'Dead bug',
  aliases: ['Dying bug'],
  summary: prose`
    On your back, reach one arm and the opposite leg away while your lower back stays where it is.
    Small, slow, and harder than it looks.
  `,
  pattern: 'core',
  level: 'beginner',
  primaryMuscles: ['abs'],
  secondaryMuscles: ['hip-flexors', 'obliques'],
  equipment: ['none', 'mat'],
  movement: {
    start: prose`
      Lie on your back, arms toward the ceiling, hips and knees bent at right angles. Breathe out
      until your lower ribs settle and your back is heavy on the floor.
    `,
    move: prose`
      Over three seconds, reach one arm overhead and straighten the opposite leg until it hovers.
      The back does not move.
    `,
    finish: prose`Breathe out as you bring both home, then do the other side.`,
    feel: prose`
      The front of the trunk, deep and steady. The back should feel nothing but the floor.
    `,
    stopIf: prose`
      The back lifts off or aches. Move only the legs, or only the arms, or keep the knee bent.
    `,
  },
  cues: ['Heavy ribs.', 'Reach long, not low.', 'Breathe out on the way home.'],
  faults: [
    {fault: 'The back arches as the leg goes out', fix: 'Do not let the leg go so low.'},
    {fault: 'Rushing through like a cyclist', fix: 'Three seconds out, three seconds back.'},
    {fault: 'Neck strains off the floor', fix: 'Rest your head; it is not invited.'},
  ],
  progressions: ['bird-dog', 'side-plank', 'push-up'],
  swaps: [{to: 'bird-dog', reason: 'pain', note: 'The same idea from hands and knees.'}],
})
