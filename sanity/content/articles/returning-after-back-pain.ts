import {
  callout,
  callToAction,
  exerciseCard,
  linkTo,
  programCard,
  pullQuote,
} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {
  bullets,
  cited,
  em,
  internalLink,
  item,
  numbered,
  paragraph,
  prose,
  section,
  strong,
} from '../portable-text.ts'

export const returningAfterBackPain = article({
  slug: 'returning-after-back-pain',
  title: 'Returning After Back Pain: A Slower Road That Gets There',
  standfirst: prose`
    The worst days are over, and the barbell is looking at you. Four stages, each with a door you
    have to walk through before the next, take you back without a sequel.
  `,
  format: 'guide',
  authors: ['maya-okafor'],
  experts: ['jonas-lindqvist'],
  reviewer: 'aiko-tanabe',
  topics: ['pain-and-rehab', 'recovery'],
  aims: ['pain-free'],
  coverAlt: 'A lifter on hands and knees reaching one arm and the opposite leg long',
  publishedAt: '2026-04-07T08:00:00.000Z',
  updates: [
    {
      date: '2026-10-30',
      kind: 'clarity',
      note: 'Reviewed again. Each stage now ends with the test that opens the next one.',
    },
  ],
  methodNote: 'Written from the guidelines and reviews below, and from a clinic’s daily practice.',
  sensitivity: 'injury',
  keyTakeaways: [
    'Hurt is not the same as harm, but it is still information. Use the next morning as the judge.',
    'Walk first, then brace, then bend, then load.',
    'Go back to half of what you lifted before, not to all of it minus a little.',
    'A flare-up moves you back one stage for a few days. It does not send you home.',
  ],
  body: [
    paragraph`
      There is a particular kind of quiet in a gym when someone who has hurt their back walks up to
      a barbell again. They stand a little too close. They breathe a little too much. They have read
      eleven articles, and all eleven disagree. This is the twelfth, and it has one advantage: it is
      in no hurry.
    `,
    callout('redFlags', 'See a clinician before any of this if…', [
      bullets(
        item`
          you have numbness around the groin, or new trouble with your bladder or bowels: go now,
          not tomorrow
        `,
        item`a leg is weak, a foot drops, or numbness is spreading`,
        item`there was a fall or a crash, or you have osteoporosis or take long-term steroids`,
        item`you have a fever, unexplained weight loss, or a history of cancer`,
        item`the pain has not eased at all after six weeks`,
      ),
    ]),
    paragraph`
      ${cited('Most episodes of back pain settle within some weeks', 'qaseem-2017')}, even spectacular
      ones. The trouble is
      what they leave behind: less strength, because you rested, and less trust, because it was
      awful. The plan below rebuilds both together. Each stage has a door. You may walk through it
      when you can do what is written on it, not when the calendar says so.
    `,
    section('Walk until it is boring'),
    paragraph`
      In the first days, comfortable movement is the medicine, and the dose is “little and often.”
      Ten minutes of walking, four times a day, beats one heroic hour. Change position before you
      have to. Avoid the few movements that reliably spike your pain, and do not add new fears to
      the list.
    `,
    paragraph`
      ${strong('The door:')} thirty minutes of walking, at a pace you would call normal, no worse
      the next morning, twice in a row.
    `,
    section('Brace without holding your breath'),
    paragraph`
      Next, the trunk learns to be firm while the limbs move. It is gentle work, and it should look
      almost too easy. The ${internalLink('bird dog', 'exercise', 'bird-dog')} and the
      ${internalLink('dead bug', 'exercise', 'dead-bug')} keep the spine still from opposite sides;
      the ${internalLink('side plank', 'exercise', 'side-plank')}, from the knees at first, covers
      the rest.
    `,
    exerciseCard('bird-dog', {
      dose: '3 rounds of 5 a side, five seconds each',
      note: 'Talk while you do it. If you cannot talk, you are bracing for a bomb.',
    }),
    exerciseCard('dead-bug', {dose: '3 rounds of 6 a side, slowly'}),
    paragraph`
      Daily is fine. It takes eight minutes, and if you do it beside the bed you will already be on
      the floor.
    `,
    paragraph`
      ${strong('The door:')} all three exercises, discomfort no higher than three out of ten, and
      back to its usual level by morning, for four days.
    `,
    section('Bend on purpose'),
    paragraph`
      Here is where most plans stop, and where I think the real work starts. A back that never bends
      stays a back that must not bend. We begin where the load is smallest: the
      ${internalLink('glute bridge', 'exercise', 'glute-bridge')}, then a broomstick hinge, then the
      ${internalLink('45-degree back extension', 'exercise', 'back-extension-45')} with nothing but
      your own weight. If the hinge is new to you,
      ${internalLink('Jonas teaches it with a broomstick', 'article', 'how-to-hinge')}.
    `,
    exerciseCard('back-extension-45', {dose: '2–3 sets of 8, half range at first'}),
    pullQuote(
      'The goal was never a back that cannot be hurt. It is a back that does not need guarding.',
      'maya-okafor',
    ),
    paragraph`
      Expect to feel it. Muscles that have been off duty will complain in the ordinary, symmetrical
      way of muscles. Sharp, spreading, or one-sided complaints are different: less range, fewer
      repetitions, and if that does not help, a step back.
    `,
    paragraph`
      ${strong('The door:')} three sets of twelve, full comfortable range, three sessions in a row.
    `,
    section('Load it again'),
    paragraph`
      Take the weight you lifted for five before all this, and halve it. Yes, half. I know. Use a
      Romanian deadlift rather than one from the floor, and a goblet squat rather than a barbell.
      Add about a tenth each week while the mornings stay quiet.
    `,
    exerciseCard('romanian-deadlift', {
      dose: '3 sets of 8 at half your old weight, three seconds down',
    }),
    paragraph`
      Jonas has a rule for this stage that I have adopted: nothing above an effort of seven out of
      ten until you have had four uneventful weeks. (If you have never rated your effort,
      ${internalLink('here is how', 'article', 'what-rpe-is-for')}.) “The people who rush back,” he
      says, “get to do it twice.”
    `,
    callout('note', 'When it flares', [
      paragraph`
        It probably will, once. Nine times in ten it is not a new injury but an irritable
        neighborhood. Do this:
      `,
      numbered(
        item`Walk today instead of training.`,
        item`Go back one stage for three to five days.`,
        item`Come back at the load ${em('before')} the one that set it off.`,
      ),
      paragraph`If the flare brings anything from the list at the top, that list wins.`,
    ]),
    section('Stay back'),
    paragraph`
      The strongest predictor of the next episode is having had one, so this is not the moment to
      stop. Two sessions a week of deliberate back strength is a small premium. If you like your
      insurance itemized, ${internalLink('Back Builder', 'program', 'back-builder')} picks up
      exactly where stage four ends. I wrote it with Jonas, and we sell it; everything you need to
      go without it is on this page.
    `,
    programCard('back-builder', 'Begin only after the fourth door.'),
    callToAction({
      eyebrow: 'While you wait',
      headline: 'Find out what your back was covering for.',
      body: 'Stiff hips and ankles make more work for a back than you would think.',
      actions: [
        linkTo('Read the three reasons', 'article', 'three-reasons-your-back-and-hips-hurt'),
      ],
    }),
  ],
  related: ['three-reasons-your-back-and-hips-hurt', 'how-to-hinge', 'sleep-is-training'],
})
