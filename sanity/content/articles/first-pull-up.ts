import {callout, exerciseCard, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
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

export const firstPullUp = article({
  slug: 'first-pull-up',
  title: 'Your First Pull-Up, in the Order It Actually Happens',
  standfirst: prose`
    It is not about wanting it more. The first pull-up comes from rows, hangs, and a great many slow
    descents, usually in that order, and usually in one season.
  `,
  format: 'guide',
  authors: ['jonas-lindqvist'],
  experts: ['tomas-herrera'],
  topics: ['strength'],
  aims: ['strength', 'skill'],
  coverAlt: 'A lifter with the chin just above a pull-up bar',
  publishedAt: '2026-08-18T08:00:00.000Z',
  sensitivity: 'none',
  keyTakeaways: [
    'Own ten strict inverted rows before you worry about the bar.',
    'Thirty seconds of quiet hanging is the ticket to everything after it.',
    'Lower yourself for five seconds, five times: that is the step before the real thing.',
    'Three short sessions a week beat one heroic one.',
  ],
  body: [
    paragraph`
      I have watched about two hundred first pull-ups, and they all end the same way. There is a
      noise, something between a laugh and a hinge that needs oil. The chin goes over. The person
      drops down, looks at their own hands, and immediately tries to do a second one, which fails.
      Then they telephone somebody.
    `,
    paragraph`
      What comes before varies less than you would think. Nobody gets there by hanging from the bar
      and wishing, which is what most plans amount to. There are five steps. They overlap a little.
      Skipping one mostly means coming back for it.
    `,
    section('Row until rows are dull'),
    paragraph`
      The ${internalLink('inverted row', 'exercise', 'inverted-row')} is a pull-up with a discount.
      Your feet carry part of you, and by lowering the bar you decide how much. It builds the same
      upper back, and it lets you practice pulling your shoulder blades down and together before
      your full weight depends on it.
    `,
    exerciseCard('inverted-row', {
      dose: '3–4 sets of 8, three days a week',
      note: 'Lower the bar one notch when you reach ten in every set.',
    }),
    paragraph`
      ${strong('You may move on')} when you can do ten with your body nearly level and your chest
      touching the bar. For many people this is six weeks, and it is by far the longest step.
    `,
    section('Hang without fidgeting'),
    paragraph`
      Now go to the bar and hold on. Straight arms, feet off the floor, nothing moving. Ten seconds
      is a fair start. Your hands will complain first; grip grows quickly if you ask it often.
      ${internalLink('Farmer’s carries', 'exercise', 'farmers-carry')} on the same days help more
      than any gadget.
    `,
    paragraph`
      Once you can hang for thirty seconds, learn the small movement that starts every good pull-up:
      with arms straight, draw the shoulder blades down, as if sliding them into your back pockets,
      then let them up again. It is only an inch. Tomas Herrera, who teaches people to climb trees
      for a living (it is called “natural movement,” but it is trees), puts it well.
    `,
    pullQuote(
      'Start with your shoulders by your ears, and the arms do all of it. They are not that keen.',
      'tomas-herrera',
    ),
    section('Get stiff'),
    paragraph`
      A body that swings is heavier than a body that does not. The pull-up is half a plank, and
      people who can row well but cannot pull up are very often leaking in the middle: ribs up, back
      arched, legs kicking for a foothold in the air.
    `,
    paragraph`
      Two exercises fix that without fuss. The ${internalLink('dead bug', 'exercise', 'dead-bug')}
      teaches your ribs to stay down while your arms are overhead, which is precisely the pull-up’s
      position turned on its side. The ${internalLink('push-up', 'exercise', 'push-up')}, done
      properly, teaches the rest of you to arrive all at once.
    `,
    exerciseCard('dead-bug', {dose: '2 sets of 8 a side, as part of the warm-up'}),
    section('Come down slowly'),
    paragraph`
      You can lower more than you can lift, so start at the finish. Stand on a sturdy box, begin
      with your chin over the bar, take your feet away, and come down as slowly as you can. Three
      seconds is a beginning. Five, repeated five times with a minute between, is as good as a
      promise.
    `,
    paragraph`
      Do these fresh, early in the session, and never to the point where you drop through the last
      third. They make you sore in a very specific place. Twice a week is enough;
      ${internalLink('slow lowering', 'article', 'the-case-for-slow-reps')} is strong medicine.
    `,
    callout('warning', 'Elbows and shoulders get a vote', [
      paragraph`
        A sharp pain at the front of the shoulder, or an ache on the inside of the elbow that is
        still there the next morning, means too much too soon. Go back to rows for two weeks. If it
        stays, or if your arm tingles or feels weak, have it examined.
      `,
    ]),
    section('Ask the question once a week'),
    paragraph`
      When you own five slow descents, try one pull-up at the beginning of one session each week.
      Warm, rested, one attempt, two at most. Start from a still hang. If you get halfway, hold
      there for a second and come down slowly: that is training, not failure. Then get on with the
      session and do not think about it for six days.
    `,
    h2('A week that gets you there'),
    bullets(
      item`${strong('Monday:')} one attempt, then 5 slow descents; rows 3 × 8; dead bugs.`,
      item`${strong('Wednesday:')} hangs 4 × 20–30 seconds; push-ups 3 × 8; carries.`,
      item`
        ${strong('Friday:')} 5 slow descents; rows 4 × 8 at the hardest setting you can do cleanly.
      `,
    ),
    paragraph`
      It is about twenty-five minutes, and it sits happily next to leg work. Rate your rows as
      ${internalLink('an effort of 7 or 8', 'article', 'what-rpe-is-for')}, not 10; you are coming
      back in two days.
    `,
    h2('How long?'),
    paragraph`
      Three to six months, if you start with a handful of good rows. Heavier people need longer,
      which is physics and not character. Some of the best pullers I know took a year. They all
      still remember the date, and they will tell you if you let them. ${em('Let them.')}
    `,
  ],
  related: ['the-case-for-slow-reps', 'why-we-carry', 'what-rpe-is-for'],
})
