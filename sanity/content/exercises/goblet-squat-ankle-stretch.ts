import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const gobletSquatAnkleStretch = exercise({
  slug: 'goblet-squat-ankle-stretch',
  title: 'Goblet squat ankle stretch',
  aliases: ['Squat ankle rocks', 'Deep squat ankle mobilization'],
  summary: prose`
    Sit deep with a light weight and lean it on one knee, then the other, so that each shin tips
    forward over a flat foot.
  `,
  pattern: 'mobility',
  level: 'beginner',
  primaryMuscles: ['calves', 'tibialis'],
  secondaryMuscles: ['adductors', 'quads'],
  equipment: ['kettlebell', 'dumbbell'],
  movement: {
    start: prose`
      Hold a light kettlebell by the horns and sit down between your knees as deep as you can with
      flat heels. Elbows inside the knees.
    `,
    move: prose`
      Rest the weight just above one knee and lean, so that the knee travels forward past the toes.
      Hold for a slow breath.
    `,
    finish: prose`
      Shift to the other knee and do the same. After five a side, stand up; hold on to a post if
      your legs have gone quiet.
    `,
    feel: prose`
      A firm stretch in the lower calf and around the back of the ankle, without any pinch at the
      front.
    `,
    stopIf: prose`
      There is a hard pinch at the front of the ankle or pain in the knee. Turn the foot out
      slightly or come up a few inches; leave it if the pinch stays.
    `,
  },
  cues: ['Heel heavy, always.', 'Knee over the second toe.', 'Lean, do not bounce.'],
  faults: [
    {fault: 'The heel peels up', fix: 'Come back half an inch and breathe there.'},
    {fault: 'The arch collapses inward', fix: 'Press the big toe down and steer the knee outward.'},
    {fault: 'Sagging into a rounded heap', fix: 'Lift the chest a little with the elbows.'},
  ],
  progressions: ['goblet-squat', 'split-squat'],
  swaps: [
    {
      to: 'split-squat',
      reason: 'no-equipment',
      note: 'Let the front knee travel past the toes, slowly.',
    },
    {to: 'goblet-squat', reason: 'level'},
  ],
})
