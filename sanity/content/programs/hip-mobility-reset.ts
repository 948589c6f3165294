import {program} from '../builders/program.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const hipMobilityReset = program({
  slug: 'hip-mobility-reset',
  title: 'Hip Mobility Reset',
  summary: prose`
    Four weeks, twelve minutes a day, one mat. Each session finds a little range and then gives it
    something to do, so that it is still there tomorrow.
  `,
  coaches: ['tomas-herrera'],
  goals: ['mobility', 'pain-free'],
  level: 'beginner',
  weeks: 4,
  sessionsPerWeek: 4,
  minutesPerSession: 12,
  equipment: ['none', 'mat'],
  price: {kind: 'free'},
  provider: 'chalkline',
  relationship: 'own',
  coverAlt: 'A lifter on the floor, one shin folded in front, drawn inside a circle',
  body: [
    paragraph`
      Range that is not used is borrowed. This reset pairs every stretch with a movement that spends
      it: pigeon with split squats, bridges with bracing. There are two sessions, which you
      alternate, and they change once, after two weeks.
    `,
    paragraph`
      Do it at home, in socks, at a time of day that already exists: while the coffee brews, or
      before the news. If your hips have been stiff since you got a desk,
      ${internalLink('read this first', 'article', 'desk-hips')}; it explains why each piece is
      there.
    `,
    paragraph`
      Before you begin, and again at the end, sit on a chair and let one foot swing out, then in.
      Note how far the shin tilts on each side. A phone held against the shin measures it well
      enough.
    `,
  ],
  outline: [
    {
      title: 'Weeks 1–2',
      focus: 'Find it and stand in it.',
      sessions: [
        {
          title: 'Session 1 (twice a week)',
          work: [
            ['pigeon-stretch', {sets: 1, reps: '2 minutes a side', note: 'Cushion welcome.'}],
            ['split-squat', {sets: 2, reps: '6 a side', tempo: '3-2-1', rest: 30}],
            ['dead-bug', {sets: 1, reps: '6 a side', tempo: '3-0-3', rest: 30}],
          ],
        },
        {
          title: 'Session 2 (twice a week)',
          work: [
            [
              'pigeon-stretch',
              {sets: 1, reps: '2 minutes a side', note: 'Fold over the shin today.'},
            ],
            ['glute-bridge', {sets: 2, reps: '10', tempo: '1-2-2', rest: 30}],
            ['side-plank', {sets: 2, reps: '15–20 seconds a side', rest: 30}],
          ],
        },
      ],
    },
    {
      title: 'Weeks 3–4',
      focus: 'Use more of it.',
      sessions: [
        {
          title: 'Session 1 (twice a week)',
          work: [
            ['pigeon-stretch', {sets: 1, reps: '90 seconds a side'}],
            ['split-squat', {sets: 3, reps: '8 a side', tempo: '4-2-1', rest: 45}],
            ['bird-dog', {sets: 2, reps: '5 a side, 5 seconds each', rest: 30}],
          ],
        },
        {
          title: 'Session 2 (twice a week)',
          work: [
            ['pigeon-stretch', {sets: 1, reps: '90 seconds a side'}],
            [
              'glute-bridge',
              {sets: 3, reps: '8', tempo: '1-3-2', rest: 30, note: 'One leg, if two are easy.'},
            ],
            ['side-plank', {sets: 2, reps: '30 seconds a side', rest: 30}],
          ],
        },
      ],
    },
  ],
  stopIf: [
    'A pinch in the groin that does not change with the angle of the leg.',
    'Pain in the front knee during the stretch, even with the heel drawn in.',
    'Tingling or numbness down a leg.',
    'A hip that catches, locks, or hurts at night: have it examined.',
  ],
  faq: [
    {
      question: 'Every day instead of four?',
      answer: prose`
        You may stretch every day. Keep the strengthening to four, so that there is something to
        recover from and time to do it.
      `,
    },
    {
      question: 'One side is much stiffer. Should I do more there?',
      answer: prose`
        One extra minute of pigeon on that side is plenty. Sides are rarely equal, and they do not
        need to be.
      `,
    },
    {
      question: 'What comes after week four?',
      answer: prose`
        Put a round of session one before your leg training, twice a week. Range is cheap to keep
        and expensive to buy again.
      `,
    },
  ],
  topics: ['mobility', 'pain-and-rehab'],
  publishedAt: '2026-02-03T08:00:00.000Z',
})
