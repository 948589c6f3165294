import {program} from '../builders/program.ts'
import {bullets, internalLink, item, paragraph, prose, strong} from '../portable-text.ts'

export const strongAfterSixty = program({
  slug: 'strong-after-sixty',
  title: 'Strong After Sixty',
  summary: prose`
    Sixteen weeks from a chair to a confident carry. Two unhurried sessions a week, a lighter week
    in every four, and the stairs as the only test.
  `,
  coaches: ['aiko-tanabe'],
  goals: ['strength', 'pain-free'],
  level: 'beginner',
  weeks: 16,
  sessionsPerWeek: 2,
  minutesPerSession: 40,
  equipment: ['box', 'dumbbell', 'mat'],
  price: {kind: 'free'},
  provider: 'chalkline',
  relationship: 'own',
  coverAlt: 'A gray-haired lifter climbing a flight of stairs with a bag in hand',
  body: [
    paragraph`
      You sit down and stand up every day; you carry, reach, and climb. This program takes those
      movements, makes them deliberate, and adds weight more slowly than impatience would like. It
      is written for people who are new to strength, or who have been away for a decade or three.
    `,
    bullets(
      item`
        ${strong('Before you begin,')} talk with a doctor if you have heart disease, breathlessness
        or chest pain on effort, dizziness, osteoporosis, or a recent fall.
      `,
      item`${strong('Have something solid nearby.')} A kitchen counter is excellent equipment.`,
      item`
        ${strong('Each set ends')} when you could have done about two more. Not ten more, please.
      `,
    ),
    paragraph`
      On the first and the last day, climb two flights of stairs at a pace at which you can still
      talk, and note how it felt.
      ${internalLink('Aiko explains why', 'article', 'strong-at-sixty')}.
    `,
  ],
  outline: [
    {
      title: 'Weeks 1–3',
      focus: 'From the chair.',
      sessions: [
        {
          title: 'Day A',
          work: [
            [
              'goblet-squat',
              {sets: 2, reps: '8', load: 'Body weight, to a box', tempo: '3-1-1', rest: 90},
            ],
            ['push-up', {sets: 2, reps: '6–8', rest: 90, note: 'Hands on the counter.'}],
            ['farmers-carry', {sets: 3, reps: '20 seconds', load: 'Shopping bags', rest: 60}],
          ],
        },
        {
          title: 'Day B',
          work: [
            [
              'glute-bridge',
              {
                sets: 2,
                reps: '8',
                tempo: '1-2-2',
                rest: 60,
                note: 'On a bed, if the floor is far.',
              },
            ],
            ['bird-dog', {sets: 2, reps: '4 a side', rest: 60}],
            [
              'half-kneeling-press',
              {
                sets: 2,
                reps: '6 a side',
                load: 'RPE 5',
                rest: 75,
                note: 'Seated, if kneeling hurts.',
              },
            ],
          ],
        },
      ],
    },
    {
      title: 'Weeks 4, 8, 12, and 16',
      focus: 'The easy weeks: half the sets, a longer walk. Week sixteen ends on the stairs.',
      sessions: [
        {
          title: 'Day A',
          work: [
            ['goblet-squat', {sets: 1, reps: '8', load: 'RPE 5', rest: 90}],
            ['farmers-carry', {sets: 1, reps: '20 seconds', load: 'RPE 5', rest: 60}],
          ],
        },
        {
          title: 'Day B',
          work: [
            ['glute-bridge', {sets: 1, reps: '8', rest: 60}],
            ['bird-dog', {sets: 1, reps: '4 a side', rest: 60}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 5–7 and 9–11',
      focus: 'Weights join in.',
      sessions: [
        {
          title: 'Day A',
          work: [
            [
              'goblet-squat',
              {sets: 3, reps: '8', load: 'RPE 7, to a lower box', tempo: '3-1-1', rest: 120},
            ],
            [
              'push-up',
              {sets: 3, reps: '6–8', load: 'RPE 7', rest: 90, note: 'A lower surface each block.'},
            ],
            ['farmers-carry', {sets: 3, reps: '30 seconds', load: 'RPE 7', rest: 90}],
          ],
        },
        {
          title: 'Day B',
          work: [
            [
              'romanian-deadlift',
              {sets: 3, reps: '8', load: 'Dumbbells, RPE 6', tempo: '3-0-1', rest: 120},
            ],
            ['half-kneeling-press', {sets: 3, reps: '6 a side', load: 'RPE 7', rest: 90}],
            ['side-plank', {sets: 2, reps: '15 seconds a side', rest: 60, note: 'From the knees.'}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 13–15',
      focus: 'Heavy is a feeling.',
      sessions: [
        {
          title: 'Day A',
          work: [
            ['goblet-squat', {sets: 4, reps: '6', load: 'RPE 8', tempo: '3-1-1', rest: 150}],
            [
              'split-squat',
              {sets: 2, reps: '6 a side', rest: 90, note: 'One hand on the counter.'},
            ],
            ['farmers-carry', {sets: 4, reps: '30 seconds', load: 'RPE 8', rest: 90}],
          ],
        },
        {
          title: 'Day B',
          work: [
            ['romanian-deadlift', {sets: 4, reps: '6', load: 'RPE 8', tempo: '3-0-1', rest: 150}],
            ['half-kneeling-press', {sets: 3, reps: '6 a side', load: 'RPE 8', rest: 90}],
            ['bird-dog', {sets: 2, reps: '6 a side', rest: 60}],
          ],
        },
      ],
    },
  ],
  stopIf: [
    'Chest pressure or pain, or pain in the jaw or arm: stop and call for help.',
    'Sudden dizziness, faintness, or a racing heart that does not settle.',
    'Sharp, new pain in a joint or in the back.',
    'A fall, even a harmless one: rest today and tell your doctor.',
  ],
  faq: [
    {
      question: 'My knees crackle.',
      answer: prose`
        Noise without pain is only noise. If it hurts above three out of ten, raise the box until it
        does not, and work from there.
      `,
    },
    {
      question: 'I have osteoporosis.',
      answer: prose`
        Strength work is usually part of the advice, and the details matter. Show this outline to
        your clinician, avoid heavy rounding of the spine, and leave out whatever they tell you to.
      `,
    },
    {
      question: 'How soon will I notice?',
      answer: prose`
        Most people notice stairs in about six weeks and jars in about eight. The jars are the more
        satisfying.
      `,
    },
  ],
  topics: ['strength', 'recovery'],
  publishedAt: '2026-09-08T09:00:00.000Z',
})
