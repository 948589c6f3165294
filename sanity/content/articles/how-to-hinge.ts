import {callout, exerciseCard, programCard, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {exerciseFrame} from '../image.ts'
import {
  bullets,
  em,
  h2,
  internalLink,
  item,
  numbered,
  paragraph,
  prose,
  strong,
} from '../portable-text.ts'

export const howToHinge = article({
  slug: 'how-to-hinge',
  title: 'How to Hinge, Explained to Someone Who Keeps Squatting',
  standfirst: prose`
    The hinge is the movement behind every good deadlift and most painless Saturdays in the garden.
    Learn it with a broomstick, then never lose it again.
  `,
  format: 'guide',
  authors: ['jonas-lindqvist'],
  experts: ['maya-okafor'],
  topics: ['strength'],
  aims: ['skill', 'strength'],
  coverAlt: 'A lifter pushing the hips back toward a wall, a stick along the spine',
  publishedAt: '2026-01-27T08:00:00.000Z',
  sensitivity: 'none',
  keyTakeaways: [
    'In a hinge the hips travel back; in a squat they travel down.',
    'A stick along the spine tells you the truth faster than a mirror.',
    'Your hamstrings set the depth, not the floor.',
    'Practice the pattern often and light before you make it heavy.',
  ],
  body: [
    paragraph`
      Stand with your back to a wall, one shoe’s length away. Now close an imaginary car door with
      your backside. You have just hinged. If your knees shot forward instead, you squatted; if you
      rounded over like a question mark, you bowed. Both are fine movements. Neither is this one.
    `,
    paragraph`
      I have taught that drill to teenagers, surgeons, and a man who had been deadlifting wrong for
      longer than I had been alive. It takes about four minutes. What takes longer is believing that
      something so small is worth practicing, so let me make the case.
    `,
    h2('Why it is worth learning properly'),
    paragraph`
      Your hips are surrounded by the strongest muscles you own. A hinge is simply the shape that
      lets them do the lifting while the spine does what it is good at, which is transmitting force
      without much fuss. Get it right, and a bag of compost is a hip exercise. Get it wrong, and it
      is a back exercise you did not warm up for.
    `,
    pullQuote(
      'Most people do not need a stronger back first. They need hips that show up for work.',
      'maya-okafor',
    ),
    paragraph`
      That is Maya Okafor’s view from the clinic, and she is quick to add the other half: a back
      that has been spared for years does need strength of its own, which is the subject of
      ${internalLink('her piece on backs', 'article', 'three-reasons-your-back-and-hips-hurt')}. The
      hinge is where the two meet.
    `,
    h2('Three steps with a broomstick'),
    numbered(
      item`
        ${strong('Find three points.')} Hold the stick along your back so that it touches your head,
        the space between your shoulder blades, and your tailbone. One hand behind the neck, one
        behind the waist.
      `,
      item`
        ${strong('Push, do not bend.')} Soften the knees an inch, then push the hips straight back.
        The stick keeps all three contacts. The moment it leaves one, you have run out of hinge.
      `,
      item`
        ${strong('Stop where it pulls.')} When the hamstrings tighten like a guitar string, that is
        your depth for today. Stand up by pushing the floor away and finish tall, without leaning
        back.
      `,
    ),
    exerciseFrame('romanian-deadlift', 1, {
      alt: 'A lifter halfway down a Romanian deadlift, bar close to the thighs',
      caption: 'Hips back, shins upright, bar close enough to shave with.',
    }),
    paragraph`
      Do ten of those before breakfast for a week. It looks odd. So does brushing your teeth, if you
      think about it.
    `,
    h2('Load it, slowly'),
    paragraph`
      The first loaded hinge I teach is the
      ${internalLink('Romanian deadlift', 'exercise', 'romanian-deadlift')}, because it starts at
      the top, where you are already standing well. You lower the weight only as far as the
      hamstrings allow and come back. No floor, no ego, no plate that has to be reached.
    `,
    exerciseCard('romanian-deadlift', {
      dose: '3 sets of 8, three seconds down',
      note: 'Two dumbbells are easier to learn with than a bar. Change when they get silly.',
    }),
    paragraph`
      If even that feels vague, lie down. A
      ${internalLink('glute bridge', 'exercise', 'glute-bridge')} is a hinge with the spine
      supported by the floor, and it teaches the one feeling that matters: hips opening because the
      glutes close the angle. Two weeks of bridges have rescued more deadlifts than any cue I know.
    `,
    paragraph`
      From there, the road goes to the ${internalLink('good morning', 'exercise', 'good-morning')},
      which moves the load farther from the hips and makes every fault a little louder. Take it
      seriously and take it light.
    `,
    h2('The four ways it goes wrong'),
    bullets(
      item`
        ${strong('The squat in disguise.')} Knees drift forward, chest stays up. Fix: back to the
        wall again, and touch it.
      `,
      item`
        ${strong('The bow.')} The stick leaves your tailbone first. Fix: less depth. You are not
        short of effort, you are out of range.
      `,
      item`
        ${strong('The faraway bar.')} The weight swings out in front and the back does the
        arithmetic. Fix: drag it along your thighs.
      `,
      item`
        ${strong('The victory lean.')} At the top you arch backward to prove that you finished. Fix:
        stop when you are tall. Nobody is checking.
      `,
    ),
    callout('tip', 'One cue at a time', [
      paragraph`
        Pick the fault that is most yours and think about nothing else for a week. A lifter with
        five cues in mind is reading, not lifting.
      `,
    ]),
    h2('How you know you have it'),
    paragraph`
      You will feel it the next day in the hamstrings, high up, near the sitting bones, and not
      across the lower back. You will notice yourself doing it at the dishwasher. And one day
      someone will hand you something heavy, and you will have put it on the table before
      remembering that you used to think about this.
    `,
    paragraph`
      If you would like the barbell version taught week by week, with the squat and the press beside
      it, that is what
      ${internalLink('First Barbell, Twelve Weeks', 'program', 'first-barbell-twelve')} is for. It
      is free, and it spends its whole first week on what you have just read.
      ${em('Patience is also a lift.')}
    `,
    programCard('first-barbell-twelve'),
  ],
  related: ['three-reasons-your-back-and-hips-hurt', 'the-case-for-slow-reps', 'what-rpe-is-for'],
})
