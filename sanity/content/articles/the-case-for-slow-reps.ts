import {callout, exerciseCard, programCard, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {bullets, em, h2, internalLink, item, paragraph, prose, strong} from '../portable-text.ts'

export const theCaseForSlowReps = article({
  slug: 'the-case-for-slow-reps',
  title: 'The Case for Slow Reps, Made by Two People Who Like Fast Ones',
  standfirst: prose`
    Three seconds down will not build muscle by magic. It will teach you where you cheat, spare your
    joints on off days, and make a light weight enough.
  `,
  format: 'guide',
  authors: ['jonas-lindqvist', 'maya-okafor'],
  topics: ['strength', 'pain-and-rehab'],
  aims: ['skill', 'pain-free'],
  coverAlt: 'Three overlapping figures tracing one slow squat from top to bottom',
  publishedAt: '2026-07-21T08:00:00.000Z',
  sensitivity: 'none',
  keyTakeaways: [
    'Slow lowering is a teaching tool first and a training method second.',
    'Three seconds down, a short pause, then up at a natural speed.',
    'Expect to use about a fifth less weight, and to resent it.',
    'Use it for four to six weeks, then keep it for warm-ups and sore days.',
  ],
  body: [
    paragraph`
      We should declare our interests. Jonas competed in a sport in which the bar goes from floor to
      overhead in under a second. Maya likes to get her training done before her clinic opens.
      Neither of us has the temperament for slow anything. So when we say that most lifters would
      profit from a season of three-second descents, please understand that it cost us something.
    `,
    h2('What slow does not do'),
    paragraph`
      Let us clear the shelf. Slow repetitions are not a secret path to muscle. When sets are taken
      similarly close to failure, muscle seems to grow much the same over a wide range of speeds;
      very slow lifting, ten seconds and more, mostly forces the weights down until they are no
      longer interesting. And if you want to be fast, you must train fast. No sprinter was ever
      built in slow motion.
    `,
    paragraph`So: not magic. A tool. Here is what it is good at.`,
    h2('It shows you where you cheat'),
    paragraph`
      Every lift has a place where most people disappear for a moment. In the squat it is the last
      few inches, where you drop and bounce. In the row it is the return, when the weight simply
      falls. In the hinge it is wherever the hamstrings get tight and the back offers to help. At
      full speed, these gaps take a tenth of a second, and no coach, camera, or conscience catches
      them all.
    `,
    paragraph`
      At three seconds there is nowhere to hide. You discover that you have never owned the bottom
      third of your ${internalLink('split squat', 'exercise', 'split-squat')}; you have only
      visited. It is humbling for about two weeks. Then it is yours.
    `,
    exerciseCard('goblet-squat', {
      dose: '3 sets of 6, three seconds down, one-second pause',
      note: 'Count in words, not numbers. “One” said quickly is not a second.',
    }),
    h2('It makes light weights sufficient'),
    paragraph`
      There are days when the joints would rather not. There are hotel gyms whose heaviest dumbbell
      is a paperweight. And there are the weeks after an injury, when you are strong enough to be
      bored and not yet ready to be brave. Slowing down makes a modest load demanding without asking
      tendons and discs to meet a large force.
    `,
    pullQuote('Tempo is the only plate that fits in a carry-on.', 'jonas-lindqvist'),
    paragraph`
      This is why so much rehabilitation looks like slow motion. Tendons in particular respond well
      to heavy-enough, slow-enough work, and people coming back from pain gain something else: time
      to notice that nothing bad is happening. The hinge stage of
      ${internalLink('returning after back pain', 'article', 'returning-after-back-pain')} is
      written at this speed for that reason.
    `,
    exerciseCard('romanian-deadlift', {
      dose: '3 sets of 6, four seconds down',
      note: 'The best slow exercise there is. Stop the moment the back begins to help.',
    }),
    h2('How to use it'),
    paragraph`
      Tempo is written as three numbers: seconds down, seconds at the bottom, seconds up. “3-1-1”
      means three down, pause for one, stand up at an ordinary pace. In our programs it appears next
      to the sets. Beyond that:
    `,
    bullets(
      item`
        ${strong('Take a fifth off.')} Whatever you lift for eight at normal speed, use about 80
        percent of it.
      `,
      item`
        ${strong('Slow down, not up.')} Lower with patience; rise with intent. A slow ascent mostly
        turns into a breath-holding contest.
      `,
      item`
        ${strong('Two lifts, not all of them.')} One for the legs, one for the upper body.
        ${internalLink('Push-ups', 'exercise', 'push-up')} and
        ${internalLink('inverted rows', 'exercise', 'inverted-row')} take to it beautifully.
      `,
      item`
        ${strong('Rate the effort as usual.')} An 8 is an 8 at any speed, as
        ${internalLink('Jonas has explained at length', 'article', 'what-rpe-is-for')}.
      `,
      item`
        ${strong('Expect soreness.')} Lowering is what makes muscles sore. Do half the sets in the
        first week, and do not plan anything with stairs.
      `,
    ),
    callout('note', 'When not to bother', [
      paragraph`
        Skip it for power cleans, jumps, swings, and anything else whose point is speed. Skip it in
        the last weeks before a test of strength. And skip it if counting makes you miserable; a
        slow repetition done with loathing has no known advantage.
      `,
    ]),
    h2('And then what?'),
    paragraph`
      Four to six weeks is enough. After that, most people keep a slow first set as a warm-up, and
      go back to moving at whatever speed the weight suggests. What stays is the control. Speed
      built on top of control is a different thing from speed used instead of it, and everyone in
      the room can hear the difference: the second kind is louder.
    `,
    paragraph`
      The first month of
      ${internalLink('First Barbell, Twelve Weeks', 'program', 'first-barbell-twelve')} is written
      entirely in slow descents. People ask us whether they may hurry.
      ${em('They may, in week five.')}
    `,
    programCard('first-barbell-twelve'),
  ],
  related: ['what-rpe-is-for', 'how-to-hinge', 'first-pull-up'],
})
