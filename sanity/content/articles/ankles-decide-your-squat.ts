import {callout, exerciseCard, gallery, programCard} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {exerciseFrame} from '../image.ts'
import {
  bullets,
  em,
  h2,
  h3,
  internalLink,
  item,
  measure,
  numbered,
  paragraph,
  prose,
  strong,
} from '../portable-text.ts'

export const anklesDecideYourSquat = article({
  slug: 'ankles-decide-your-squat',
  title: 'Ankles Decide Your Squat',
  standfirst: prose`
    You can stretch your hips until spring and still fold in half at the bottom. Measure the joint
    at the other end of the shin before you blame anything else.
  `,
  format: 'guide',
  authors: ['tomas-herrera'],
  experts: ['maya-okafor'],
  topics: ['mobility', 'strength'],
  aims: ['mobility', 'skill'],
  coverAlt: 'A lifter deep in a squat, shins tipped forward, heels flat',
  publishedAt: '2026-02-17T08:00:00.000Z',
  updates: [
    {
      date: '2026-06-02',
      kind: 'new-evidence',
      note: prose`
        Shortened the daily dose from ten minutes to five. Readers who did five kept doing it;
        readers who did ten stopped in the second week.
      `,
    },
  ],
  sensitivity: 'none',
  keyTakeaways: [
    'The shin has to tip forward for the hips to sit between the feet.',
    'Four inches from toe to wall, heel down, is enough for most squats.',
    'Heels on a wedge are a tool, not an admission of guilt.',
    'Use new range under a light load the same day, or it evaporates.',
  ],
  body: [
    paragraph`
      Every coach has met the squatter who has done everything. The couch stretch, the frog stretch,
      the other frog stretch. They own three bands and a ball. And still, somewhere below parallel,
      the chest drops, the heels get light, and the whole arrangement starts to look like a folding
      chair.
    `,
    paragraph`
      Then you ask them to take off a shoe, and in ten seconds the mystery is solved by a joint they
      have never once thought about.
    `,
    h2('A short lesson in folding'),
    paragraph`
      Picture a squat as three hinges stacked in a zigzag: ankle, knee, hip. For you to stay over
      your feet, whatever one hinge gives up, the others must add. If the ankle closes freely, the
      knee can travel forward, the hips can sit down between the heels, and the trunk stays fairly
      upright. Lock the ankle, and the knee stops. The hips have to go back instead of down; the
      trunk has to lean so that you do not topple; and the lower back gets a longer lever to hold.
    `,
    paragraph`
      This is geometry, not weakness. It is also why two people with the same hips can squat so
      differently, and why shouting “chest up” at one of them achieves so little. Long thighs and
      short shins push you the same way, by the way. Ankles are simply the part you can change.
    `,
    h2('Measure before you stretch'),
    numbered(
      item`Bare feet, facing a wall. Put your longest toe about ${measure(10, 'cm')} away.`,
      item`
        Drive that knee straight over the second toe toward the wall. Heel glued down, arch awake.
      `,
      item`Move closer or farther until the knee only just kisses the wall. Measure toe to wall.`,
      item`Do the other side. Write both numbers down with the date.`,
    ),
    paragraph`
      About ${measure(10, 'cm')} will buy most people a comfortable squat. Less than
      ${measure(5, 'cm')} is a real restriction. A difference of ${measure(2.5, 'cm')} between sides is worth more attention than either number,
      particularly after an old sprain, which is the usual reason one ankle stays behind for years
      after everyone has forgotten it.
    `,
    callout('note', 'Where do you feel it?', [
      paragraph`
        A pull in the calf or the Achilles responds well to the work below. A pinch at the
        ${strong('front')} of the ankle, bone on bone, often does not. Change the angle of the foot,
        keep out of the pinch, and if it stays for a month, have someone look. Maya Okafor’s advice
        is blunt: “Never win an argument with a pinch.”
      `,
    ]),
    h2('Five minutes, three times a week'),
    h3('Lean into it'),
    paragraph`
      The exercise I trust most is the
      ${internalLink('goblet squat ankle stretch', 'exercise', 'goblet-squat-ankle-stretch')}. The
      weight holds you down, the elbows hold the knees apart, and a slow shift from side to side
      takes each ankle to its end and back. It is stretching that already looks like the thing you
      want.
    `,
    exerciseCard('goblet-squat-ankle-stretch', {
      dose: '2 rounds of 5 shifts a side, one slow breath each',
    }),
    gallery(
      [
        exerciseFrame('goblet-squat-ankle-stretch', 0, {
          alt: 'A lifter resting in a deep squat with a kettlebell at the chest',
        }),
        exerciseFrame('goblet-squat-ankle-stretch', 1, {
          alt: 'The same lifter shifted over one foot, knee past the toes, heel still down',
        }),
      ],
      'Rest in the middle, then lean over one foot. If a heel peels up, come back half an inch.',
    ),
    h3('Use it before it goes'),
    paragraph`
      A stretched joint is like a borrowed book: someone will want it back. Straight afterward, do
      two sets of ${internalLink('goblet squats', 'exercise', 'goblet-squat')} with a three-second
      descent, or ${internalLink('split squats', 'exercise', 'split-squat')} with the front knee
      allowed to travel over the toes. You are telling the nervous system that the new inch has a
      purpose.
    `,
    exerciseCard('split-squat', {
      dose: '2 sets of 8 a side, knee past the toes if it is comfortable',
    }),
    h2('About those wedges'),
    paragraph`
      Weightlifting shoes and heel wedges tip the shin forward for you. They are honest tools. I
      squat in them. What they do not do is change the ankle, and they are no help on stairs. So
      train in the shoes, if you like the shoes, and do your five minutes barefoot. The two are not
      in competition.
    `,
    h2('What to expect'),
    bullets(
      item`${strong('Two weeks:')} the bottom of a squat stops feeling like an argument.`,
      item`
        ${strong('Six weeks:')} half an inch to an inch on the wall test, if you were stiff to begin
        with.
      `,
      item`${strong('Always:')} some days are stiffer than others, and cold mornings count double.`,
    ),
    paragraph`
      If the number has not moved in eight weeks, stop pulling on it. Some ankles are built that
      way, squat beautifully on a wedge, and live full lives. If you would like the weeks written
      out and the test scheduled for you, the
      ${internalLink('Ankle Range Project', 'program', 'ankle-range-project')} is free and takes
      less time than arguing about squat depth on the internet. ${em('I have measured both.')}
    `,
    programCard('ankle-range-project'),
    paragraph`
      And if your squat is fine but your back has been muttering, ankles are one of the three
      ${internalLink('shortages Maya checks', 'article', 'three-reasons-your-back-and-hips-hurt')}.
    `,
  ],
  related: ['warm-up-in-eight-minutes', 'three-reasons-your-back-and-hips-hurt'],
})
