import {callout, exerciseCard, gallery, programCard} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {exerciseFrame} from '../image.ts'
import {
  bullets,
  em,
  h2,
  internalLink,
  item,
  paragraph,
  prose,
  section,
  strong,
} from '../portable-text.ts'

export const warmUpInEightMinutes = article({
  slug: 'warm-up-in-eight-minutes',
  title: 'The Warm-Up, in Eight Minutes',
  standfirst: prose`
    Four short steps, no foam-rolled eternity. By the time the kettle would have boiled twice, you
    are warm, awake, and ready for the first honest set.
  `,
  format: 'listicle',
  authors: ['tomas-herrera'],
  topics: ['mobility', 'strength'],
  aims: ['mobility'],
  coverAlt: 'Four small figures in a row: walking, reaching, squatting, and bracing',
  publishedAt: '2026-10-20T08:00:00.000Z',
  sensitivity: 'none',
  keyTakeaways: [
    'Get warm, open what today needs, switch on the trunk, rehearse the lift.',
    'Two minutes each; if it takes longer, it has become the workout.',
    'Long, passive stretching belongs after training or on another day.',
    'The best warm-up for a lift is that lift, light.',
  ],
  body: [
    paragraph`
      There are two kinds of lifters. The first walks in, puts plates on the bar, and finds out what
      hurts. The second arrives with a bag of equipment, lies down on something knobbly, and is
      still there when the first one leaves. I have been both. There is a middle way, and it takes
      eight minutes, because I timed it, because the second kind of lifter asked.
    `,
    paragraph`
      A warm-up has only three jobs. It should raise your temperature, so that tissue moves easily.
      It should take the joints you are about to use through the range you are about to use. And it
      should tell your nervous system what is coming. Everything else is hobby.
    `,
    section('Get actually warm'),
    paragraph`
      Two minutes. Walk fast, row, skip, climb the stairs. The standard is simple: you breathe
      through your mouth and consider taking off a layer. If you cycled to the gym in November, you
      may count it. If you drove, you may not, however spirited the drive.
    `,
    section('Open what you need today'),
    paragraph`
      Two minutes, and only for the joints on today’s menu. Squatting? Ankles and hips. Pressing?
      Upper back and shoulders. You are borrowing range for the next hour, not renovating.
    `,
    exerciseCard('goblet-squat-ankle-stretch', {
      dose: '5 slow shifts a side',
      note: 'For squat days. If it is always your stiffest minute, see the link below.',
    }),
    paragraph`
      For hips, half a minute of ${internalLink('pigeon stretch', 'exercise', 'pigeon-stretch')} a
      side is enough here; save the long, dreamy version for the evening. Holding a stretch for
      minutes right before heavy lifting can take the edge off your strength for a little while.
      Moving in and out of it does not. (If your ankles or hips need more than a minute, they need
      it on other days: see
      ${internalLink('Ankles Decide Your Squat', 'article', 'ankles-decide-your-squat')} and
      ${internalLink('Desk Hips', 'article', 'desk-hips')}.)
    `,
    section('Wake the middle'),
    paragraph`
      Two minutes. One movement on your back, one on your hands and knees, slow enough to notice. I
      use the ${internalLink('dead bug', 'exercise', 'dead-bug')} and the
      ${internalLink('bird dog', 'exercise', 'bird-dog')}, five a side each. On hinge days, swap one
      of them for ten ${internalLink('glute bridges', 'exercise', 'glute-bridge')} with a pause at
      the top. You should feel more organized afterward, and not at all tired.
    `,
    gallery(
      [
        exerciseFrame('dead-bug', 1, {
          alt: 'A lifter lying face up, one arm reaching overhead and the opposite leg long',
        }),
        exerciseFrame('bird-dog', 1, {
          alt: 'A lifter on hands and knees, one arm and the opposite leg extended',
        }),
        exerciseFrame('glute-bridge', 1, {alt: 'A lifter lying face up, hips lifted, knees bent'}),
      ],
      'Pick two of three. Nobody needs all of them before a bench press.',
    ),
    section('Rehearse the lift'),
    paragraph`
      Two minutes, or as long as the bar takes to load. Do today’s first exercise with almost
      nothing, then with a bit more, then with a bit more again. This is the part people skip, and
      it is the part that matters most.
    `,
    bullets(
      item`${strong('Empty bar:')} 8 repetitions, three seconds down.`,
      item`${strong('About half of today’s weight:')} 5 repetitions.`,
      item`${strong('About three quarters:')} 3 repetitions, crisp.`,
      item`${strong('Just below:')} 1 repetition, so that the working set is not a surprise.`,
    ),
    paragraph`
      Warm-up sets are not there to make you tired; they are there to make the first working set
      your second-best one. If the rehearsal feels heavier than it should, believe it, and
      ${internalLink('adjust by feel', 'article', 'what-rpe-is-for')}.
    `,
    h2('Questions people ask while lying on things'),
    paragraph`
      ${strong('Foam rolling?')} Pleasant, harmless, brief in its effects. If you like it, put it in
      step two and keep it to a minute. ${strong('Static stretching?')} Afterward, or while the
      pasta cooks. ${strong('In winter?')} Double step one. ${strong('Over fifty?')} Double step
      four; it is cheap, and your shoulders will write you a card.
    `,
    paragraph`
      ${strong('And if I train at six in the morning?')} Then the warm-up begins at home, with a hot
      shower and some stairs, and step one takes four minutes. Early joints are not worse; they are
      only late risers. Give the first hinge of the day a little more time than you would at noon,
      and keep anything heavy for the end of the session.
    `,
    callout('tip', 'The two-minute version', [
      paragraph`
        Late again? Skip to the rehearsal and take one extra light set. It is the only step that can
        stand in for the others.
      `,
    ]),
    paragraph`
      If the second step keeps eating your session, move it out of the session altogether. The
      ${internalLink('Hip Mobility Reset', 'program', 'hip-mobility-reset')} takes twelve minutes a
      day in your own living room, for four weeks, after which the warm-up goes back to being a
      warm-up. ${em('Your foam roller will find other friends.')}
    `,
    programCard('hip-mobility-reset'),
  ],
  related: ['ankles-decide-your-squat', 'desk-hips'],
})
