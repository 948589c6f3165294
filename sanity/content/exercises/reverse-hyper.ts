import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const reverseHyper = exercise({
  slug: 'reverse-hyper',
  title: 'Reverse hyper',
  aliases: ['Reverse hyperextension', 'Reverse hypers'],
  summary: prose`
    Your trunk lies still on the pad while your legs swing up behind you. It loads the hips and
    lower back without making the spine hold you upright.
  `,
  pattern: 'hinge',
  level: 'intermediate',
  primaryMuscles: ['glutes', 'hamstrings'],
  secondaryMuscles: ['lower-back'],
  equipment: ['reverse-hyper'],
  movement: {
    start: prose`
      Lie face down on the pad with its edge at the crease of your hips. Hold the handles, put your
      feet in the strap, and let the legs hang still.
    `,
    move: prose`
      Squeeze your glutes and raise both legs until they are level with your trunk. Take about two
      seconds. The swing begins at the hip, not in the lower back.
    `,
    finish: prose`
      Pause for a moment, then lower for three seconds and let the legs come to rest just under the
      pad before the next repetition.
    `,
    feel: prose`Glutes first, hamstrings second, and a warm, even effort across the lower back.`,
    stopIf: prose`
      You feel a sharp pinch in the lower back at the top, or pain travels down a leg. Lower the
      range first; if that does not help, leave it out.
    `,
  },
  cues: ['Heels away from you, not up.', 'Level is enough.', 'Let the pad carry your ribs.'],
  faults: [
    {fault: 'Swinging the legs like a pendulum', fix: 'Start every repetition from a dead stop.'},
    {
      fault: 'Lifting past level and arching the back',
      fix: 'Stop when heels and hips make one line.',
    },
    {
      fault: 'Gripping so hard that the shoulders shrug',
      fix: 'Hold the handles as you would hold a bicycle.',
    },
  ],
  regressions: ['glute-bridge', 'bird-dog'],
  progressions: ['back-extension-45', 'good-morning'],
  swaps: [
    {
      to: 'back-extension-45',
      reason: 'level',
      note: 'The same muscles with the trunk moving instead of the legs.',
    },
    {to: 'glute-bridge', reason: 'no-equipment', note: 'Smaller, supported, and easy to stop.'},
  ],
})
