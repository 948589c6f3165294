import {program} from '../builders/program.ts'
import {
  bullets,
  internalLink,
  item,
  measure,
  paragraph,
  prose,
  quantity,
  strong,
} from '../portable-text.ts'

export const firstBarbellTwelve = program({
  slug: 'first-barbell-twelve',
  title: 'First Barbell, Twelve Weeks',
  summary: prose`
    From an empty bar to a confident hinge, squat, row, and press. Slow descents first, weight
    second, and an easy week before you think you need it.
  `,
  coaches: ['jonas-lindqvist'],
  goals: ['strength', 'skill', 'muscle'],
  level: 'beginner',
  weeks: 12,
  sessionsPerWeek: 3,
  minutesPerSession: 45,
  equipment: ['barbell', 'rack', 'dumbbell', 'kettlebell'],
  price: {kind: 'free'},
  provider: 'chalkline',
  relationship: 'own',
  coverAlt: 'A lifter beside an empty barbell on a rack, twelve tally marks on the wall',
  body: [
    paragraph`
      The barbell is a long, simple lever that does exactly what you ask, which is why it is worth
      learning to ask well. This program assumes that you have never touched one. Its first week is
      spent on ${internalLink('the hinge', 'article', 'how-to-hinge')}, its first month on moving
      slowly, and you will not be asked for more than
      ${internalLink('an effort of eight', 'article', 'what-rpe-is-for')} until week eleven.
    `,
    bullets(
      item`
        ${strong('Three days a week,')} at least one day apart. Alternate Day A and Day B: A-B-A,
        then B-A-B.
      `,
      item`
        ${strong('Add weight')} when every set is clean and ends at or below the written effort:
        ${measure(2.5, 'kg')} for the upper body, ${measure(5, 'kg')} for the lower.
      `,
      item`
        ${strong('Week six is easy,')} on purpose. It is
        ${internalLink('printed below', 'article', 'deload-weeks')}, so that you cannot skip it by
        accident.
      `,
    ),
  ],
  outline: [
    {
      title: 'Week 1',
      focus: 'Learn three shapes: hinge, squat, brace.',
      sessions: [
        {
          title: 'Every session',
          note: 'Broomstick drills first: ten slow hinges along the stick.',
          work: [
            [
              'romanian-deadlift',
              {sets: 3, reps: '8', load: 'Two light dumbbells', tempo: '3-1-1', rest: 90},
            ],
            ['goblet-squat', {sets: 3, reps: '8', load: 'RPE 5', tempo: '3-1-1', rest: 90}],
            ['dead-bug', {sets: 2, reps: '6 a side', rest: 45}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 2–5',
      focus: 'Slow descents under a growing bar; from week five you may hurry a little.',
      sessions: [
        {
          title: 'Day A',
          work: [
            [
              'romanian-deadlift',
              {sets: 3, reps: '8', load: 'Barbell, RPE 7', tempo: '3-1-1', rest: 120},
            ],
            ['push-up', {sets: 3, reps: '6–10', load: 'RPE 8', tempo: '2-1-1', rest: 90}],
            ['farmers-carry', {sets: 3, reps: '30 seconds', load: 'RPE 7', rest: 75}],
          ],
        },
        {
          title: 'Day B',
          work: [
            ['goblet-squat', {sets: 3, reps: '10', load: 'RPE 7', tempo: '3-1-1', rest: 120}],
            ['inverted-row', {sets: 3, reps: '8', load: 'RPE 7', tempo: '3-1-1', rest: 90}],
            ['half-kneeling-press', {sets: 3, reps: '8 a side', load: 'RPE 7', rest: 75}],
          ],
        },
      ],
    },
    {
      title: 'Week 6',
      focus: 'The easy week: same exercises, half the sets, four-fifths of the weight.',
      sessions: [
        {
          title: 'Day A',
          work: [
            ['romanian-deadlift', {sets: 2, reps: '6', load: '80 % of week 5', rest: 120}],
            ['push-up', {sets: 1, reps: '6', load: 'RPE 6', rest: 90}],
            ['farmers-carry', {sets: 1, reps: '30 seconds', load: 'RPE 6', rest: 60}],
          ],
        },
        {
          title: 'Day B',
          work: [
            ['goblet-squat', {sets: 2, reps: '8', load: '80 % of week 5', rest: 90}],
            ['inverted-row', {sets: 1, reps: '8', load: 'RPE 6', rest: 90}],
            ['half-kneeling-press', {sets: 1, reps: '6 a side', load: 'RPE 6', rest: 60}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 7–12',
      focus: 'Fewer repetitions, more bar. RPE 8 through week ten, 9 on the last set after that.',
      sessions: [
        {
          title: 'Day A',
          work: [
            ['romanian-deadlift', {sets: 4, reps: '5', load: 'RPE 8', rest: 180}],
            [
              'push-up',
              {
                sets: 3,
                reps: '8–12',
                load: 'RPE 8',
                rest: 90,
                note: 'Lower your hands when twelve is easy.',
              },
            ],
            [
              'good-morning',
              {sets: 2, reps: '8', weight: quantity(20, 'kg'), tempo: '3-1-1', rest: 90},
            ],
            ['farmers-carry', {sets: 3, reps: '40 seconds', load: 'RPE 8', rest: 90}],
          ],
        },
        {
          title: 'Day B',
          work: [
            ['goblet-squat', {sets: 4, reps: '6', load: 'RPE 8', rest: 150}],
            ['inverted-row', {sets: 4, reps: '8', load: 'RPE 8', rest: 90}],
            ['half-kneeling-press', {sets: 3, reps: '6 a side', load: 'RPE 8', rest: 90}],
            ['split-squat', {sets: 2, reps: '8 a side', load: 'RPE 7', rest: 75}],
          ],
        },
      ],
    },
  ],
  stopIf: [
    'Sharp pain, or pain above three out of ten that grows from set to set.',
    'Tingling, numbness, or weakness in an arm or leg.',
    'Dizziness, chest pressure, or breathlessness out of proportion to the work.',
    'You lose the shape of the lift: the set is over, whatever the page says.',
  ],
  faq: [
    {
      question: 'Why no back squat or bench press?',
      answer: prose`
        Because you can learn the shapes faster with a weight you can put down in front of you.
        After twelve weeks, both will take you about two sessions to learn.
      `,
    },
    {
      question: 'I missed a week.',
      answer: prose`
        Repeat the last week you did and go on. If you missed three, start the block again. Nobody
        is keeping score but you, and you are biased.
      `,
    },
    {
      question: 'The bar alone is too heavy for the press.',
      answer: prose`
        It is for many people, which is why the press here uses dumbbells. Start with what you can
        lower for three seconds without leaning.
      `,
    },
    {
      question: 'What comes next?',
      answer: prose`
        Run weeks seven to twelve again with new starting weights, or, if your back is the part that
        tires first, move on to Back Builder.
      `,
    },
  ],
  topics: ['strength'],
  publishedAt: '2026-01-27T09:00:00.000Z',
})
