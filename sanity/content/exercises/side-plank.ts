import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const sidePlank = exercise({
  slug: 'side-plank',
  title: 'Side plank',
  aliases: ['Side bridge'],
  summary: prose`
    Hold your body straight on one forearm. It trains the side of the trunk and the outside of the
    hip, the two that keep you upright on one leg.
  `,
  pattern: 'core',
  level: 'beginner',
  primaryMuscles: ['obliques', 'abductors'],
  secondaryMuscles: ['shoulders', 'glutes'],
  equipment: ['none', 'mat'],
  movement: {
    start: prose`
      Lie on your side with the elbow under the shoulder and the legs long, feet stacked or one in
      front of the other. Bent knees make it easier.
    `,
    move: prose`
      Lift the hips until you are straight from ankles to ear. Push the floor away with the forearm
      so that the shoulder does not sink.
    `,
    finish: prose`
      Hold for the planned time while breathing quietly, then lower with control and change sides.
    `,
    feel: prose`The side of the waist nearest the floor and the outside of the lower hip.`,
    stopIf: prose`
      The shoulder pinches or the lower back aches. Try it from the knees; if that hurts as well,
      choose another exercise today.
    `,
  },
  cues: ['Push the floor away.', 'Hips forward and up.', 'Talk while you hold.'],
  faults: [
    {fault: 'Hips drift back', fix: 'Tuck the tailbone and show your belt buckle to the wall.'},
    {fault: 'Shoulder sinks into the ear', fix: 'Press down through the whole forearm.'},
    {fault: 'Holding the breath', fix: 'Count out loud.'},
  ],
  regressions: ['dead-bug'],
  progressions: ['farmers-carry'],
  swaps: [
    {to: 'bird-dog', reason: 'pain', note: 'When the shoulder cannot take weight from the side.'},
    {to: 'farmers-carry', reason: 'space', note: 'One weight, one side, wherever you can stand.'},
  ],
})
