import {program} from '../builders/program.ts'
import {internalLink, item, numbered, paragraph, prose, quantity} from '../portable-text.ts'

export const ankleRangeProject = program({
  slug: 'ankle-range-project',
  title: 'The Ankle Range Project',
  summary: prose`
    Six weeks for the joint that decides your squat. Ten minutes, three times a week, with a test
    against the wall before, in the middle, and after.
  `,
  coaches: ['tomas-herrera', 'maya-okafor'],
  goals: ['mobility', 'skill'],
  level: 'beginner',
  weeks: 6,
  sessionsPerWeek: 3,
  minutesPerSession: 10,
  equipment: ['kettlebell', 'dumbbell'],
  price: {kind: 'free'},
  provider: 'chalkline',
  relationship: 'own',
  coverAlt: 'A lifter touching a wall with one knee, heel flat, an inch scale on the floor',
  body: [
    paragraph`
      One joint, one number, six weeks. You measure how far your toe can be from a wall while the
      knee still touches it, heel down. Then you train, and measure again.
    `,
    numbered(
      item`Test both ankles before the first session. Write the numbers down.`,
      item`Train three times a week, before your squats or on their own.`,
      item`Test again at the beginning of week four and at the end of week six.`,
    ),
    paragraph`
      Why ankles matter so much is explained in
      ${internalLink('Ankles Decide Your Squat', 'article', 'ankles-decide-your-squat')}. If you
      sprained one in the last three months, ask whoever treated it before you load it.
    `,
  ],
  outline: [
    {
      title: 'Weeks 1–3',
      focus: 'Quiet minutes at the end of your range.',
      sessions: [
        {
          title: 'All three sessions',
          note: 'Barefoot or in flat shoes.',
          work: [
            [
              'goblet-squat-ankle-stretch',
              {
                sets: 2,
                reps: '5 shifts a side',
                weight: quantity(5, 'kg', 12),
                rest: 45,
                note: 'One slow breath each.',
              },
            ],
            ['goblet-squat', {sets: 2, reps: '6', load: 'RPE 5', tempo: '3-2-1', rest: 60}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 4–5',
      focus: 'More load through the new inch.',
      sessions: [
        {
          title: 'Sessions 1 and 3',
          note: 'Week 4 begins with the wall test.',
          work: [
            [
              'goblet-squat-ankle-stretch',
              {sets: 2, reps: '6 shifts a side', weight: quantity(8, 'kg', 16), rest: 45},
            ],
            [
              'split-squat',
              {
                sets: 3,
                reps: '8 a side',
                load: 'RPE 6',
                tempo: '3-1-1',
                rest: 60,
                note: 'Front knee past the toes.',
              },
            ],
          ],
        },
        {
          title: 'Session 2',
          work: [
            ['goblet-squat-ankle-stretch', {sets: 2, reps: '6 shifts a side', rest: 45}],
            ['goblet-squat', {sets: 3, reps: '6', load: 'RPE 7', tempo: '3-2-1', rest: 75}],
          ],
        },
      ],
    },
    {
      title: 'Week 6',
      focus: 'Keep it moving, then measure.',
      sessions: [
        {
          title: 'Sessions 1 and 2',
          work: [
            ['goblet-squat-ankle-stretch', {sets: 1, reps: '5 shifts a side', rest: 45}],
            ['split-squat', {sets: 2, reps: '8 a side', load: 'RPE 6', rest: 60}],
          ],
        },
        {
          title: 'Session 3: the wall again',
          note: 'Warm up, test both sides, write it down, and squat a little for the joy of it.',
          work: [['goblet-squat', {sets: 2, reps: '8', load: 'RPE 6', tempo: '3-2-1', rest: 75}]],
        },
      ],
    },
  ],
  stopIf: [
    'A hard pinch at the front of the ankle that a change of angle does not remove.',
    'Swelling after a session, or an ankle that gives way.',
    'Pain in the Achilles tendon that is worse the next morning, twice in a row.',
  ],
  faq: [
    {
      question: 'How much should I expect?',
      answer: prose`
        If you start below four inches (10 cm), half an inch to an inch (1–2 cm) is common. If you start above, the
        benefit is mostly in how the bottom of the squat feels.
      `,
    },
    {
      question: 'My number did not change.',
      answer: prose`
        Some ankles are limited by bone. Use a small wedge under the heels, keep the squat you like,
        and spend the ten minutes on something else. That is a result, too.
      `,
    },
  ],
  topics: ['mobility'],
  publishedAt: '2026-02-17T09:00:00.000Z',
})
