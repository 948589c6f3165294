import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const farmersCarry = exercise({
  slug: 'farmers-carry',
  title: 'Farmer’s carry',
  aliases: ['Farmer’s walk', 'Loaded carry', 'Suitcase carry'],
  summary: prose`
    Pick up something heavy in each hand and walk tall. It trains grip, trunk, and hips together,
    and the floor ends the set for you.
  `,
  pattern: 'carry',
  level: 'beginner',
  primaryMuscles: ['forearms', 'traps', 'obliques'],
  secondaryMuscles: ['glutes', 'abductors', 'upper-back'],
  equipment: ['dumbbell', 'kettlebell'],
  movement: {
    start: prose`
      Stand between two weights, hinge, grip them in the middle, and stand up as you would from a
      deadlift. Settle before the first step.
    `,
    move: prose`
      Walk with short, quick, quiet steps. Arms long, shoulders down, eyes on the horizon. Breathe
      in small sips.
    `,
    finish: prose`
      Stop while you are still tall, hinge, and put the weights down. Do not drop them on anybody’s
      foot, including yours.
    `,
    feel: prose`Hands and forearms, the sides of the trunk, and the outside of the standing hip.`,
    stopIf: prose`
      You lean, sway, or lose your grip; or you feel dizzy, or pain in the back that rises with each
      step.
    `,
  },
  cues: ['Book on your head.', 'The weights look bored.', 'Quiet feet.'],
  faults: [
    {
      fault: 'Leaning back with the ribs up',
      fix: 'Breathe out and let the ribs settle before walking.',
    },
    {fault: 'Long, swinging strides', fix: 'Halve the step, double the rhythm.'},
    {fault: 'Shrugging', fix: 'Let the arms hang as if they were ropes.'},
  ],
  regressions: ['side-plank'],
  swaps: [{to: 'side-plank', reason: 'space', note: 'When there is nowhere to walk.'}],
})
