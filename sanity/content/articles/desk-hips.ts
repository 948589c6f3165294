import {callout, exerciseCard, programCard, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {
  bullets,
  cited,
  em,
  h2,
  internalLink,
  item,
  paragraph,
  prose,
  section,
  strong,
} from '../portable-text.ts'

export const deskHips = article({
  slug: 'desk-hips',
  title: 'Desk Hips: Five Things Worth Doing and One to Stop Worrying About',
  standfirst: prose`
    Sitting is not the new anything. But hips that only ever do one thing get good at one thing.
    Five small changes for people whose job comes with a chair.
  `,
  format: 'listicle',
  authors: ['tomas-herrera'],
  experts: ['maya-okafor'],
  reviewer: 'maya-okafor',
  topics: ['mobility', 'pain-and-rehab'],
  aims: ['mobility', 'pain-free'],
  coverAlt: 'A lifter kneeling beside an empty office chair, one arm reaching overhead',
  publishedAt: '2026-11-03T08:00:00.000Z',
  methodNote:
    'Written from the author’s practice; what sitting does was looked up in the literature.',
  sensitivity: 'health',
  keyTakeaways: [
    'The best posture is the next one: move every half hour, even briefly.',
    'Extend and rotate the hips daily; a chair does neither.',
    'Follow each stretch with something that uses the range.',
    '“Tight” hip flexors are often tired ones; strengthen them before you stretch them again.',
  ],
  body: [
    paragraph`
      I have nothing against chairs. I am in one now. It would be strange to write about movement
      while hanging from a branch. But the body is an economist: it keeps what you use and quietly
      sells the rest. Sit for nine hours, in one shape, most days, and your hips will conclude that
      this is the shape you want.
    `,
    paragraph`
      They are not ruined. They are specialized. Here is how to give them a broader education
      without changing jobs, in the order in which I would add things.
    `,
    section('Leave the chair before you need to'),
    paragraph`
      The most useful exercise in this article is standing up; the world’s guidelines now ask adults
      ${cited('to sit less, and to replace sitting with movement of any kind', 'bull-2020')}. Every half hour or so, for a minute:
      fill a glass, walk to the window, read one e-mail aloud to the plant. It does more for
      stiffness than a perfect chair, because stiffness is mostly the feeling of not having moved.
      Put the printer, if you still have one, as far away as office politics allow.
    `,
    pullQuote('Your best posture is your next posture.', 'tomas-herrera'),
    section('Open the front, then use it'),
    paragraph`
      In a chair, the hip is bent. So once a day, unbend it. Step into a
      ${internalLink('split squat', 'exercise', 'split-squat')}, tuck the tailbone slightly, as if
      zipping up high trousers, and lower until you feel the front of the back hip lengthen. Hold
      for two breaths and stand up. Six a side. It is a stretch that you have to be strong to do,
      which is why it lasts.
    `,
    exerciseCard('split-squat', {
      dose: '6 a side with two slow breaths at the bottom',
      note: 'One hand on the desk is not cheating.',
    }),
    section('Turn them both ways'),
    paragraph`
      Chairs ask for no rotation whatever. The
      ${internalLink('pigeon stretch', 'exercise', 'pigeon-stretch')} gives back the outward kind;
      two minutes a side in the evening will do. For the inward kind, sit on the floor with your
      feet wide and let one knee fall toward the middle, then the other, slowly, twenty times. It
      looks like a bored child, and bored children have excellent hips.
    `,
    exerciseCard('pigeon-stretch', {dose: '2 minutes a side, in the evening'}),
    section('Give the back of the hip a job'),
    paragraph`
      Glutes do not fall asleep, whatever you have read; they are simply not invited. Ten
      ${internalLink('glute bridges', 'exercise', 'glute-bridge')} before breakfast and a proper
      hinge twice a week will remind them. If deadlifts feel like a back exercise to you, spend a
      week with ${internalLink('the broomstick', 'article', 'how-to-hinge')}.
    `,
    exerciseCard('glute-bridge', {dose: '2 sets of 10, two-second squeeze'}),
    section('Strengthen the flexors you keep stretching'),
    paragraph`
      This is the one that surprises people. A muscle that feels tight is not always short. Hip
      flexors that work all day in a tiny range get tired and grumpy, and tired feels much like
      tight. If you have stretched yours faithfully for a year and they feel exactly the same, try
      the opposite: stand tall, hold on to something, lift one knee above hip height, and keep it
      there for ten seconds. Three a side. If it cramps, you have found the problem.
    `,
    paragraph`
      A slow ${internalLink('dead bug', 'exercise', 'dead-bug')} trains the same muscles with the
      back on the floor, and is easier to do discreetly, although perhaps not in a meeting.
    `,
    h2('And the one to stop worrying about'),
    paragraph`
      Your pelvis tilts. Everyone’s does. The photographs with red lines and arrows would like you
      to believe that a few degrees of forward tilt explain your back, your knees, and your
      disappointing twenties. Standing tilt varies widely in people who feel perfectly well, and it
      predicts very little. Move it, load it, and leave it alone.
    `,
    paragraph`
      I asked Maya Okafor whether she measures it. “I used to,” she said. “Then I noticed that I
      never did anything differently afterward.” What she does measure, in
      ${internalLink('sore backs and hips', 'article', 'three-reasons-your-back-and-hips-hurt')}, is
      how far the hip turns and how much work the back can do.
    `,
    callout('warning', 'Not everything is the desk', [
      paragraph`See a clinician for:`,
      bullets(
        item`groin pain with a catching or locking hip`,
        item`pain that wakes you, or a hip you cannot put weight on`,
        item`numbness or tingling that runs down a leg`,
        item`stiffness that lasts more than an hour every morning`,
      ),
    ]),
    h2('If you prefer to be told'),
    paragraph`
      All of the above, arranged into twelve minutes a day for four weeks, is the
      ${internalLink('Hip Mobility Reset', 'program', 'hip-mobility-reset')}. It is free, needs a
      mat, and can be done in office clothes if the office clothes are honest about their seams.
      ${strong('Two weeks')} for the stiffness, ${strong('six')} for the strength, and after that it
      is maintenance, like teeth. ${em('Now stand up.')}
    `,
    programCard('hip-mobility-reset'),
  ],
  related: ['three-reasons-your-back-and-hips-hurt', 'warm-up-in-eight-minutes', 'how-to-hinge'],
})
