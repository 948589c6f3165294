import {program} from '../builders/program.ts'
import {bullets, internalLink, item, paragraph, prose, quantity, strong} from '../portable-text.ts'

export const backBuilder = program({
  slug: 'back-builder',
  title: 'Back Builder',
  summary: prose`
    Eight weeks of short, deliberate strength for a back that has been protected too long. Two
    sessions a week beside whatever else you train.
  `,
  coaches: ['maya-okafor', 'jonas-lindqvist'],
  goals: ['pain-free', 'strength'],
  level: 'intermediate',
  weeks: 8,
  sessionsPerWeek: 2,
  minutesPerSession: 30,
  equipment: ['machine', 'reverse-hyper', 'barbell', 'rack'],
  price: {kind: 'paid', amount: 29, currency: 'USD'},
  provider: 'okafor-lindqvist',
  externalUrl: 'https://example.com/back-builder',
  relationship: 'own',
  coverAlt: 'A lifter bowing over an angled pad, tally marks for eight weeks beside it',
  body: [
    paragraph`
      Most backs get either too much or nothing. This program gives them a little, twice a week, and
      slightly more each time: first lying down, then over the edge of a pad, then standing with a
      bar on the shoulders. Nothing is taken to failure. Nothing is a test until the last session,
      and that one is polite.
    `,
    paragraph`
      It suits lifters whose back grumbles but works: stiff in the morning, tired after standing,
      wary of deadlifts. It is not for the first weeks of an acute episode. Begin with
      ${internalLink('the road back', 'article', 'returning-after-back-pain')}, and come here when
      you have walked through its fourth door.
    `,
    bullets(
      item`
        ${strong('You need')} an angled back-extension bench, ideally a reverse hyper, and a
        barbell. Swaps for the machines are on each exercise’s page.
      `,
      item`${strong('You stop')} each set with two or three good repetitions left.`,
      item`${strong('You keep')} your other training, minus heavy deadlifts in weeks one to three.`,
    ),
  ],
  outline: [
    {
      title: 'Weeks 1–3',
      focus: 'Many easy repetitions, supported.',
      sessions: [
        {
          title: 'Day A',
          work: [
            [
              'back-extension-45',
              {sets: 3, reps: '12', load: 'Body weight', tempo: '3-1-1', rest: 90},
            ],
            ['side-plank', {sets: 3, reps: '20–30 seconds a side', rest: 45}],
            ['split-squat', {sets: 2, reps: '8 a side', load: 'RPE 6', rest: 75}],
          ],
        },
        {
          title: 'Day B',
          work: [
            ['reverse-hyper', {sets: 3, reps: '12', load: 'RPE 6', tempo: '3-0-1', rest: 90}],
            ['bird-dog', {sets: 3, reps: '5 a side, 5 seconds each', rest: 45}],
            [
              'romanian-deadlift',
              {
                sets: 3,
                reps: '8',
                weight: quantity(20, 'kg'),
                load: 'Empty bar',
                tempo: '3-1-1',
                rest: 90,
              },
            ],
          ],
        },
      ],
    },
    {
      title: 'Week 4',
      focus: 'The easy week: half the sets, nothing above RPE 6.',
      sessions: [
        {
          title: 'Day A',
          work: [
            [
              'back-extension-45',
              {sets: 2, reps: '10', load: 'Body weight', tempo: '3-1-1', rest: 90},
            ],
            ['side-plank', {sets: 2, reps: '20 seconds a side', rest: 45}],
          ],
        },
        {
          title: 'Day B',
          note: 'Your first good mornings, with a broomstick.',
          work: [
            ['good-morning', {sets: 2, reps: '8', load: 'Broomstick', tempo: '3-1-1', rest: 60}],
            ['reverse-hyper', {sets: 2, reps: '10', load: 'RPE 5', tempo: '3-0-1', rest: 90}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 5–7',
      focus: 'Standing up: the bow gets a bar.',
      sessions: [
        {
          title: 'Day A',
          work: [
            [
              'good-morning',
              {
                sets: 3,
                reps: '8',
                weight: quantity(20, 'kg', 30),
                load: 'Empty bar, then a little more each week',
                tempo: '3-1-1',
                rest: 120,
                note: 'Three good ones always left.',
              },
            ],
            ['back-extension-45', {sets: 3, reps: '12–15', load: 'RPE 7', rest: 90}],
            ['side-plank', {sets: 2, reps: '40 seconds a side', rest: 45}],
          ],
        },
        {
          title: 'Day B',
          work: [
            ['romanian-deadlift', {sets: 4, reps: '6', load: 'RPE 7', tempo: '3-0-1', rest: 120}],
            ['reverse-hyper', {sets: 3, reps: '12', load: 'RPE 7', rest: 90}],
            ['farmers-carry', {sets: 3, reps: '40 seconds', load: 'RPE 7', rest: 75}],
          ],
        },
      ],
    },
    {
      title: 'Week 8',
      focus: 'Less of everything, then one honest set.',
      sessions: [
        {
          title: 'Day A',
          work: [
            ['good-morning', {sets: 2, reps: '6', load: 'Week 7, minus 10 %', rest: 120}],
            ['bird-dog', {sets: 2, reps: '5 a side', rest: 45}],
          ],
        },
        {
          title: 'Day B: the polite test',
          note: 'Count and write it down. You will want it next time.',
          work: [
            [
              'back-extension-45',
              {sets: 1, reps: 'As many as stay smooth', load: 'Body weight', rest: 180},
            ],
            ['farmers-carry', {sets: 2, reps: '40 seconds', load: 'RPE 7', rest: 90}],
          ],
        },
      ],
    },
  ],
  stopIf: [
    'Numbness between the legs, or new bladder or bowel trouble: seek emergency care.',
    'Weakness in a leg or foot, or numbness that spreads.',
    'Pain above five out of ten, or travelling farther down the leg from set to set.',
    'Discomfort that has not settled by the next morning, twice in a row: go back one block.',
  ],
  faq: [
    {
      question: 'I have no reverse hyper. Does that matter?',
      answer: prose`
        No. Use glute bridges with a three-second hold, or an extra set of back extensions. The
        machine is convenient, not magical.
      `,
    },
    {
      question: 'Can I deadlift at the same time?',
      answer: prose`
        From week four on, once a week, at RPE 7 or below, on the other side of the week from Day B.
        Before that, let the back have one new job at a time.
      `,
    },
    {
      question: 'What do I get for the money that is not on this page?',
      answer: prose`
        Printable logs and video demonstrations. The training itself is here, complete. Please use
        it even if you do not buy it. (This is a sample program: nothing is really for sale.)
      `,
    },
  ],
  topics: ['pain-and-rehab', 'strength'],
  publishedAt: '2026-03-24T08:00:00.000Z',
})
