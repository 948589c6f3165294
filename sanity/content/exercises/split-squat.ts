import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const splitSquat = exercise({
  slug: 'split-squat',
  title: 'Split squat',
  aliases: ['Static lunge', 'Split squats'],
  summary: prose`
    A squat with one foot forward and one back. It trains each leg by itself, opens the front of the
    hip, and needs nothing but floor.
  `,
  pattern: 'lunge',
  level: 'beginner',
  primaryMuscles: ['quads', 'glutes'],
  secondaryMuscles: ['adductors', 'hip-flexors', 'calves'],
  equipment: ['none', 'dumbbell'],
  movement: {
    start: prose`
      Take a long step and lift the back heel. Feet as wide as your hips, as if on rails, not on a
      tightrope.
    `,
    move: prose`
      Lower straight down for three seconds until the back knee hovers above the floor. The front
      heel stays down; the front knee may pass the toes.
    `,
    finish: prose`
      Push through the whole front foot and rise. Finish all repetitions before you change legs.
    `,
    feel: prose`The thigh and glute of the front leg; a stretch at the front of the back hip.`,
    stopIf: prose`
      The front knee hurts in a way that grows with each repetition. Take a longer step, hold on to
      something, or reduce the depth.
    `,
  },
  cues: ['Down like an elevator, not an escalator.', 'On rails.', 'Zip up your trousers.'],
  faults: [
    {fault: 'Feet on one line, so you wobble', fix: 'Widen the stance by a hand.'},
    {fault: 'Pushing off with the back foot', fix: 'Let it keep you company and nothing more.'},
    {fault: 'Leaning back to stay upright', fix: 'Allow a slight forward lean; it is not a fault.'},
  ],
  regressions: ['goblet-squat', 'glute-bridge'],
  swaps: [
    {to: 'goblet-squat', reason: 'level', note: 'When balance is the limit rather than strength.'},
    {to: 'glute-bridge', reason: 'pain'},
  ],
})
