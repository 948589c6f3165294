import {callout, exerciseCard, programCard, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {session} from '../builders/program.ts'
import {
  bullets,
  cited,
  em,
  h2,
  internalLink,
  item,
  measure,
  paragraph,
  prose,
  quantity,
  strong,
} from '../portable-text.ts'

export const whatRpeIsFor = article({
  slug: 'what-rpe-is-for',
  title: 'What RPE Is For (and What It Is Not)',
  standfirst: prose`
    Rating your effort is not a way to dodge hard work. It is the cheapest instrument in the gym,
    and like any instrument, it has to be calibrated first.
  `,
  format: 'guide',
  authors: ['jonas-lindqvist'],
  topics: ['strength'],
  aims: ['strength'],
  coverAlt: 'A dial with ten marks, its red needle resting at the eighth',
  publishedAt: '2026-03-10T08:00:00.000Z',
  updates: [
    {
      date: '2026-11-20',
      kind: 'clarity',
      note: 'Now says where the easy weeks are, since our long programs print them.',
    },
  ],
  sensitivity: 'none',
  keyTakeaways: [
    'RPE 8 means you could have done two more good repetitions. That is all it means.',
    'Beginners guess low; calibrate with one honest hard set every few weeks.',
    'Use the rating to pick today’s weight, not to pass judgment on the day.',
    'Most sets of most programs belong between 6 and 8.',
  ],
  body: [
    paragraph`
      Somewhere in your program there is a line that says “3 × 5 at RPE 8,” and if you are like most
      people I coach, you read it as “three sets of five, and then some algebra.” You picked the
      weight you used last week. You did the sets. You wrote 8, because it said 8.
    `,
    paragraph`
      That is not rating. That is filling in a form. Let me try to give you back a useful tool.
    `,
    h2('The scale in one breath'),
    paragraph`
      RPE stands for rating of perceived exertion. There are several scales by that name;
      ${cited('the one lifters use', 'zourdos-2016')} counts backward from failure. A 10 is a set with nothing left in it. A 9 had one
      more good repetition in it, an 8 had two, a 7 had three. Below 6 the numbers stop meaning
      much, because nobody can tell five spare repetitions from seven.
    `,
    bullets(
      item`${strong('6')} · You could chat between repetitions, and you probably did.`,
      item`${strong('7')} · Brisk. Three left. The bar never slowed.`,
      item`${strong('8')} · Two left. The last repetition was honest work.`,
      item`${strong('9')} · One left, and you would rather not.`,
      item`${strong('10')} · The one you did was the one you had.`,
    ),
    paragraph`
      You will also meet RIR, “reps in reserve.” It is the same scale walking the other way: RPE 8
      is two in reserve. Use whichever you can say without thinking.
    `,
    h2('What it is for'),
    paragraph`
      Percentages assume that the person who tested the maximum is the one who came to train. Often
      it is not. That person had slept; this one has a deadline, a cold, and a baby with opinions.
      The same ${measure(85, 'kg')} can be a 7 on Monday and a 9 on Friday, and the training effect
      follows the 9, not the plates.
    `,
    pullQuote(
      'The bar weighs what it weighs. What it costs you changes by the hour.',
      'jonas-lindqvist',
    ),
    paragraph`
      ${cited('A rating lets the program bend', 'helms-2016')} where a percentage would break. On a good day, you go up and
      the 8 is heavier. On a bad day, you go down, keep the 8, and have trained exactly as hard as
      planned. Over twelve weeks that is the difference between a graph with a slope and one with a
      cliff. (What sleep does to these numbers is a story of its own;
      ${internalLink('Aiko and Priya tell it here', 'article', 'sleep-is-training')}.)
    `,
    h2('What it is not for'),
    paragraph`
      It is not a mood ring. “I felt like a 9” is a diary entry; “one repetition left” is a rating.
      And it is not an excuse: if every set for a month has been a 6, you have discovered a
      comfortable weight, not a training method.
    `,
    paragraph`
      Nor is it for pain. Pain has a scale of its own, and the two should never share a column. When
      something hurts, use the guidance in
      ${internalLink('Returning After Back Pain', 'article', 'returning-after-back-pain')}; a set of
      5 at RPE 6 that hurts at six out of ten was not an easy set.
    `,
    h2('Calibrate the instrument'),
    paragraph`
      New lifters nearly always have more left than they think. There is only one cure. Every three
      or four weeks, on a safe exercise, write your guess after the set where you would normally
      stop, and then keep going until you really cannot complete another clean repetition. Compare.
    `,
    exerciseCard('split-squat', {
      dose: '1 set: call your 8, then continue to a true stop',
      note: 'A good calibrator: when it is over, you put the dumbbells down and stand there.',
    }),
    paragraph`
      Use something you can leave without ceremony:
      ${internalLink('split squats', 'exercise', 'split-squat')},
      ${internalLink('push-ups', 'exercise', 'push-up')}, a row. Never calibrate with a barbell on
      your back and nobody in the room. Most people are off by three or four the first time and by
      one the third time. That is an excellent rate of return for a single uncomfortable minute.
    `,
    callout('tip', 'If you film it, watch the speed', [
      paragraph`
        When repetitions slow visibly, you are within three of the end, whatever you felt. The
        camera is a dull friend, but it does not flatter.
      `,
    ]),
    h2('A session to practice it with'),
    session({
      title: 'Three lifts, one question after each',
      note: 'Write the number down before you look at the plan.',
      work: [
        [
          'goblet-squat',
          {sets: 3, reps: '8', weight: quantity(12, 'kg', 24), load: 'RPE 7', rest: 120},
        ],
        ['push-up', {sets: 3, reps: 'until two are left', load: 'RPE 8', rest: 90}],
        [
          'farmers-carry',
          {sets: 3, reps: '30 seconds', weight: quantity(16, 'kg'), load: 'RPE 7', rest: 90},
        ],
      ],
    }),
    h2('Where most of your sets belong'),
    paragraph`
      Between 6 and 8, for nearly everyone, nearly all of the time. That range is heavy enough to
      drive strength and light enough to practice in, and it leaves you able to come back on
      Thursday. Nines are for the last week of a block. Tens are for tests, and for stories.
    `,
    paragraph`
      The ${internalLink('twelve-week barbell program', 'program', 'first-barbell-twelve')} on this
      site never asks for more than an 8 until its eleventh week. People finish it, which I have
      come to regard as the most underrated training variable there is. And when the easy week
      comes, ${em('take it')}; we have
      ${internalLink('printed it into every long program', 'article', 'deload-weeks')} so that you
      cannot say you forgot.
    `,
    programCard('first-barbell-twelve'),
  ],
  related: ['the-case-for-slow-reps', 'deload-weeks', 'how-to-hinge'],
})
