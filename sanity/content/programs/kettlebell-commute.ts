import {program} from '../builders/program.ts'
import {internalLink, paragraph, prose, quantity} from '../portable-text.ts'

export const kettlebellCommute = program({
  slug: 'kettlebell-commute',
  title: 'Kettlebell Commute',
  summary: prose`
    One kettlebell, twenty minutes, ordinary clothes. Eight weeks of carries, squats, hinges, and
    presses for people whose training has to fit around a train.
  `,
  coaches: ['jonas-lindqvist'],
  goals: ['strength', 'conditioning'],
  level: 'intermediate',
  weeks: 8,
  sessionsPerWeek: 3,
  minutesPerSession: 20,
  equipment: ['kettlebell'],
  price: {kind: 'free'},
  provider: 'bellhouse',
  externalUrl: 'https://example.com/bellhouse/kettlebell-commute',
  relationship: 'editorial',
  coverAlt: 'A commuter in a coat walking past a station clock, kettlebell in hand',
  body: [
    paragraph`
      Jonas wrote this with a small studio that kept losing clients to the 7:42. It needs one
      kettlebell, kept wherever you pass twice a day, and no change of clothes beyond a jacket taken
      off. The sessions are circuits: do the exercises in order, rest as written, repeat.
    `,
    paragraph`
      Choose a bell that you can press six times with two to spare. It will be light for the carries
      at first, so the carries get longer instead. Why we carry at all is
      ${internalLink('a story of its own', 'article', 'why-we-carry')}.
    `,
    paragraph`
      The studio publishes the program on its own site, free of charge. We link to it because we
      like it; neither side pays the other.
    `,
  ],
  outline: [
    {
      title: 'Weeks 1–4',
      focus: 'Three rounds, steady breathing.',
      sessions: [
        {
          title: 'Monday',
          work: [
            [
              'goblet-squat',
              {sets: 3, reps: '8', weight: quantity(12, 'kg', 24), load: 'RPE 7', rest: 30},
            ],
            ['half-kneeling-press', {sets: 3, reps: '6 a side', load: 'RPE 7', rest: 30}],
            [
              'farmers-carry',
              {sets: 3, reps: '30 seconds a side', rest: 60, note: 'One side at a time.'},
            ],
          ],
        },
        {
          title: 'Wednesday',
          work: [
            ['romanian-deadlift', {sets: 3, reps: '10', load: 'RPE 7', tempo: '3-0-1', rest: 30}],
            ['push-up', {sets: 3, reps: '8–12', rest: 30}],
            ['side-plank', {sets: 3, reps: '20 seconds a side', rest: 45}],
          ],
        },
        {
          title: 'Friday',
          work: [
            ['split-squat', {sets: 3, reps: '8 a side', load: 'RPE 7', rest: 45}],
            ['farmers-carry', {sets: 4, reps: '40 seconds a side', rest: 45}],
          ],
        },
      ],
    },
    {
      title: 'Week 5',
      focus: 'The easy week: half the rounds, and take the earlier train home.',
      sessions: [
        {
          title: 'Monday and Friday',
          work: [
            ['goblet-squat', {sets: 2, reps: '6', load: 'RPE 5', rest: 45}],
            ['farmers-carry', {sets: 2, reps: '30 seconds a side', rest: 60}],
          ],
        },
        {
          title: 'Wednesday',
          work: [
            ['romanian-deadlift', {sets: 2, reps: '8', load: 'RPE 5', rest: 45}],
            ['push-up', {sets: 1, reps: '8', rest: 45}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 6–8',
      focus: 'Four rounds, shorter rests.',
      sessions: [
        {
          title: 'Monday',
          work: [
            ['goblet-squat', {sets: 4, reps: '8', load: 'RPE 8', tempo: '3-1-1', rest: 30}],
            ['half-kneeling-press', {sets: 4, reps: '6 a side', load: 'RPE 8', rest: 30}],
            ['farmers-carry', {sets: 4, reps: '45 seconds a side', rest: 45}],
          ],
        },
        {
          title: 'Wednesday',
          work: [
            ['romanian-deadlift', {sets: 4, reps: '10', load: 'RPE 8', tempo: '3-0-1', rest: 30}],
            ['push-up', {sets: 4, reps: '10–15', rest: 30}],
            ['side-plank', {sets: 3, reps: '30 seconds a side', rest: 30}],
          ],
        },
        {
          title: 'Friday',
          note: 'In week eight, see how far you get before you have to put it down.',
          work: [
            ['split-squat', {sets: 4, reps: '8 a side', load: 'RPE 8', rest: 45}],
            ['farmers-carry', {sets: 5, reps: '45 seconds a side', rest: 30}],
          ],
        },
      ],
    },
  ],
  stopIf: [
    'Chest pressure, faintness, or breathlessness that does not settle within two minutes.',
    'A grip so tired that the bell begins to slide.',
    'Sharp pain in the back, a shoulder, or a wrist.',
  ],
  faq: [
    {
      question: 'No swings?',
      answer: prose`
        No swings. They deserve a teacher and a ceiling, and most offices have neither. The hinge
        you learn here will make them easy when you find both.
      `,
    },
    {
      question: 'Can two different bells help?',
      answer: prose`
        Yes: a heavier one for squats and carries, a lighter one for pressing. One is enough,
        though, and it is easier to hide under a desk.
      `,
    },
  ],
  topics: ['strength', 'conditioning'],
  publishedAt: '2026-06-30T09:00:00.000Z',
})
