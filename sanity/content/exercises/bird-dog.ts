import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const birdDog = exercise({
  slug: 'bird-dog',
  title: 'Bird dog',
  aliases: ['Quadruped reach'],
  summary: prose`
    On hands and knees, reach one arm and the opposite leg long without letting the trunk turn. A
    quiet way to make a back feel dependable.
  `,
  pattern: 'core',
  level: 'beginner',
  primaryMuscles: ['lower-back', 'glutes'],
  secondaryMuscles: ['shoulders', 'abs'],
  equipment: ['none', 'mat'],
  movement: {
    start: prose`
      Hands under shoulders, knees under hips, back in a comfortable middle position. Push the floor
      away a little.
    `,
    move: prose`
      Slide one foot back and reach the opposite arm forward until both are level with the trunk.
      Take three seconds.
    `,
    finish: prose`
      Hold for up to five seconds, bring elbow and knee back toward each other, and change sides.
    `,
    feel: prose`The glute of the lifted leg and a light, even effort along the back.`,
    stopIf: prose`
      Pain appears in the back or a wrist. Lift only the leg, or make fists; stop if it travels down
      a leg.
    `,
  },
  cues: ['Balance a cup of tea.', 'Reach long, not high.', 'Kick the wall behind you.'],
  faults: [
    {fault: 'Leg too high, back arched', fix: 'Lower the foot to hip height.'},
    {fault: 'Hips roll open', fix: 'Point the toes of the lifted foot at the floor.'},
    {fault: 'Shoulders shrug toward the ears', fix: 'Push the floor away first.'},
  ],
  regressions: ['dead-bug'],
  progressions: ['side-plank', 'back-extension-45'],
  swaps: [{to: 'dead-bug', reason: 'pain', note: 'When wrists or knees cannot take weight.'}],
})
