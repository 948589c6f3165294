import {callout, pullQuote, programCard} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {
  bullets,
  em,
  h2,
  internalLink,
  item,
  link,
  paragraph,
  prose,
  strong,
} from '../portable-text.ts'

export const deloadWeeks = article({
  slug: 'deload-weeks',
  title: 'Deload Weeks Are Now Printed in Every Long Chalkline Program',
  standfirst: prose`
    From today, each of our programs of eight weeks or more spells out its easy week, set by set.
    You asked what to do in it; the short answer is about half.
  `,
  format: 'news',
  authors: ['jonas-lindqvist'],
  experts: ['aiko-tanabe', 'maya-okafor'],
  topics: ['recovery', 'strength'],
  aims: ['strength'],
  coverAlt: 'Rows of chalk tally marks on black, the last group of each row red and unfinished',
  publishedAt: '2026-11-20T08:00:00.000Z',
  sensitivity: 'none',
  keyTakeaways: [
    'Same exercises, same days, half the sets, about four-fifths of the weight.',
    'Four programs changed today; nobody has to start over.',
    'Come back to the weights of the last full week, not beyond them.',
  ],
  body: [
    paragraph`
      Starting today, the easy week is no longer a footnote. Every Chalkline program of eight weeks
      or more now prints its deload as a week of its own, with exercises, sets, and weights, between
      the hard ones. Four programs have changed:
      ${internalLink('Back Builder', 'program', 'back-builder')},
      ${internalLink('First Barbell, Twelve Weeks', 'program', 'first-barbell-twelve')},
      ${internalLink('Kettlebell Commute', 'program', 'kettlebell-commute')}, and
      ${internalLink('Strong After Sixty', 'program', 'strong-after-sixty')}. The two short ones are
      gentle enough to go without.
    `,
    paragraph`
      The reason is in our mailbox. Until now, the instructions said “take an easier week when you
      need one,” and the two most common replies were “how would I know?” and “I never need one.”
      The second group, I am sorry to report, wrote again later from a heating pad.
    `,
    h2('What changes'),
    bullets(
      item`${strong('Same days, same exercises.')} You keep the habit and the practice.`,
      item`${strong('Half the sets.')} Four become two; three become two or one, as printed.`,
      item`
        ${strong('About four-fifths of the weight.')} Nothing should feel harder than six out of ten
        on ${internalLink('the effort scale', 'article', 'what-rpe-is-for')}.
      `,
      item`
        ${strong('No tests, no finishers, no “while I am here.”')} Go home early. That is the
        workout.
      `,
    ),
    paragraph`
      If you are in the middle of a program, you do not have to start again. Finish the block you
      are in, take the easy week as printed, and continue. The total length of each program stays
      the same; the easy week takes the place of one that used to repeat the week before it.
    `,
    h2('Why half, and why so seldom'),
    paragraph`
      Training works in two steps. You do something demanding, and then, while you are busy living,
      your body rebuilds to meet it. Hard weeks add to both the fitness and the fatigue. An easy
      week lets the fatigue drain away first, because it leaves faster, and what remains is the part
      you were working for. Cutting sets rather than stopping altogether preserves the skill and
      spares you that odd, creaky first day back.
    `,
    pullQuote(
      'Nobody has ever lost their strength in seven days. Plenty of people have found it.',
      'aiko-tanabe',
    ),
    paragraph`
      How often depends on how hard you train and on what else your life contains. Every fourth to
      eighth week suits most people who lift three times a week. Our older trainees get theirs every
      fourth, beginners every sixth. Competitive lifters will have opinions, and coaches, and those
      coaches will have opinions too. Research on planned easy weeks is thinner than their
      popularity suggests, so we claim no precision: the timing is coaching judgment, and we say so
      on each program.
    `,
    callout('tip', 'Signs that you need it early', [
      bullets(
        item`the same weight has felt a full point harder for two sessions running`,
        item`
          you are sleeping badly for no reason you can name, or you are unusually short with people
        `,
        item`small aches have started to overlap`,
        item`you catch yourself hoping that the rack is taken`,
      ),
    ]),
    paragraph`
      If two of those are true, take the week now and move the printed one back. If none is true
      when the printed one arrives, take it anyway. It is much easier to leave the gym a little
      underused than to find your way back to it overdone, and the weights, being weights, will
      wait.
    `,
    h2('What does not change'),
    paragraph`
      An easy week is for tired people, not for injured ones. If something hurts, use
      ${internalLink('the way back from pain', 'article', 'returning-after-back-pain')}, or see
      someone. Maya Okafor asked us to add that pain which disappears during every easy week and
      returns with every hard one is telling you about the hard weeks. And if you are tired in every
      kind of week, the first suspect is not your program but
      ${internalLink('your nights', 'article', 'sleep-is-training')}.
    `,
    paragraph`
      The revised outlines are live on each program’s page. The printable log that goes with them
      has been redrawn as well and is free to
      ${link('download from our studio page', 'https://example.com/chalkline/training-log', 'own')}.
      Thank you to everyone who wrote, ${em('especially from the heating pads.')}
    `,
    programCard('first-barbell-twelve', 'The easy week now stands between weeks five and seven.'),
  ],
  related: ['sleep-is-training', 'what-rpe-is-for'],
})
