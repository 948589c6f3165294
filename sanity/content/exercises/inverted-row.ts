import {exercise} from '../builders/exercise.ts'
import {prose} from '../portable-text.ts'

export const invertedRow = exercise({
  slug: 'inverted-row',
  title: 'Inverted row',
  aliases: ['Body row', 'Australian pull-up'],
  summary: prose`
    Hang under a bar with your feet on the floor and pull your chest to it. The lower the bar, the
    harder the row, and the nearer the pull-up.
  `,
  pattern: 'pull',
  level: 'beginner',
  primaryMuscles: ['upper-back', 'lats'],
  secondaryMuscles: ['biceps', 'forearms', 'glutes'],
  equipment: ['barbell', 'rack'],
  movement: {
    start: prose`
      Set a bar in a rack at about hip height. Hang under it with straight arms, heels on the floor,
      and the body in one line.
    `,
    move: prose`Pull the shoulder blades down and together, then bring your chest to the bar.`,
    finish: prose`
      Touch, pause for a second, and lower for three until your arms are straight again.
    `,
    feel: prose`Between and below the shoulder blades, then the arms.`,
    stopIf: prose`
      The front of a shoulder or the inside of an elbow hurts sharply, or your grip is about to go.
    `,
  },
  cues: ['Chest to the bar, not chin.', 'Elbows to your back pockets.', 'One line.'],
  faults: [
    {fault: 'Hips sag', fix: 'Bend the knees and squeeze the glutes.'},
    {fault: 'Neck reaches forward', fix: 'Keep your eyes on one spot of the ceiling.'},
    {fault: 'Dropping down', fix: 'Three seconds, every time.'},
  ],
  regressions: ['farmers-carry'],
  swaps: [
    {
      to: 'farmers-carry',
      reason: 'pain',
      note: 'When pulling bothers an elbow: hold on with straight arms instead.',
    },
  ],
})
