import {callout, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {cited, em, internalLink, paragraph, prose, section, strong} from '../portable-text.ts'

export const sleepIsTraining = article({
  slug: 'sleep-is-training',
  title: 'Sleep Is Training: Six Habits That Earn Their Keep',
  standfirst: prose`
    The session only asks the question; the answer arrives overnight. Six habits, ranked by how much
    they tend to return for how little they ask.
  `,
  format: 'listicle',
  authors: ['aiko-tanabe', 'priya-raman'],
  reviewer: 'maya-okafor',
  topics: ['recovery', 'nutrition'],
  coverAlt: 'Someone asleep under a window with a moon, a barbell leaning against the bed',
  publishedAt: '2026-06-09T08:00:00.000Z',
  methodNote: 'Two practices compared notes; one claim about caffeine was looked up.',
  funding: 'Chalkline paid the authors and the reviewer flat fees. Nobody else paid for it.',
  sensitivity: 'health',
  keyTakeaways: [
    'A steady wake-up time does more than a heroic bedtime.',
    'Caffeine is still half there five or six hours later; count backward from bed.',
    'After a short night, train, but take a tenth off and skip the heaviest set.',
    'Loud snoring, gasping, or months of bad nights deserve a clinician, not a gadget.',
  ],
  body: [
    paragraph`
      Nobody has ever posted a video of themselves going to bed at ten. It has no thumbnail. And
      yet, if you could bottle what a good week of sleep does for a lifter (steadier mood, better
      appetite, quicker learning of new movements, more willingness to do the fourth set), it would
      be banned in several sports.
    `,
    paragraph`
      We coach different people. Aiko’s are mostly over sixty and wake at five whether they like it
      or not; Priya’s are mostly busy and treat midnight as a suggestion. We compared notes on what
      people actually keep doing after three months. These six survived, in the order we would add
      them.
    `,
    section('Fix the morning, not the night'),
    paragraph`
      You cannot decide to fall asleep, but you can decide to get up. Choose a wake-up time you can
      hold within half an hour every day, including Saturday, and let bedtime follow. The body’s
      clock is set by light and regularity far more than by good intentions. Ten minutes outdoors
      soon after rising helps it along, even under a gray sky.
    `,
    paragraph`${strong('What it costs:')} the lie-in. We are sorry about the lie-in.`,
    section('Count caffeine backward'),
    paragraph`
      For an average adult, about half of a cup of coffee is still at work five or six hours later,
      and people differ widely. In one small trial,
      ${cited('a large dose six hours before bed cost an hour of sleep', 'drake-2013')}. Priya’s rule of thumb is eight hours: if you want to be asleep by
      eleven, the last coffee is at three. This includes the pre-workout that calls itself an energy
      drink. If you train in the evening, you will lift more on yesterday’s sleep than on tonight’s
      stimulant.
    `,
    section('Give the evening a landing strip'),
    paragraph`
      Half an hour, dimmer, duller, same order each time. The content hardly matters; the repetition
      does. Aiko has clients who iron. One does a single round of
      ${internalLink('pigeon stretch', 'exercise', 'pigeon-stretch')} on each side, breathing out
      slowly, not for the hips but because it is impossible to answer e-mail in that position.
    `,
    pullQuote('You do not need to be tired to go to bed. You need to be done.', 'aiko-tanabe'),
    section('Eat like you plan to lie down'),
    paragraph`
      A large, late dinner keeps the kitchen open when the house should be closing, and so does
      going to bed hungry. Aim to finish the main meal two or three hours before bed, with a small
      snack if you need one. Alcohol is the great deceiver here: it brings sleep sooner and makes it
      worse, and two glasses can undo a week of landing strips. Protein through the day, rather than
      all at night, makes the evening easier; Priya’s
      ${internalLink('guide to protein', 'article', 'protein-without-the-noise')} has the plates.
    `,
    section('Cool, dark, and a bit dull'),
    paragraph`
      A bedroom on the cool side (most people like the mid-sixties Fahrenheit), dark enough that you
      cannot read the spines of your books, and a phone that sleeps in another room. If you need it
      as an alarm, a ten-dollar clock is the best value in recovery equipment, a category not known
      for its modesty.
    `,
    section('Adjust the training, not just the pillow'),
    paragraph`
      After one bad night, train. Warm up a little longer, take about a tenth off the bar, leave out
      the heaviest set, and go home. One short night costs less than people fear. After three or
      more, treat the session as practice: technique, carries, a walk. Jonas’s piece on
      ${internalLink('rating your effort', 'article', 'what-rpe-is-for')} is the right tool, because
      tired bodies misjudge weights but are rather good at counting what is left.
    `,
    paragraph`
      And if you find that every hard week ends in bad nights, the hard weeks may simply be too many
      in a row. That is what ${internalLink('an easy week', 'article', 'deload-weeks')} is for.
    `,
    callout('warning', 'When it is not a habit problem', [
      paragraph`
        Loud snoring with pauses or gasps, falling asleep at the wheel, legs that will not lie
        still, or three bad nights a week for three months: these have names and treatments. Please
        see a clinician. No list on the internet, including this one, is a substitute.
      `,
    ]),
    paragraph`
      Start with the first habit and only the first. When it has become uninteresting, which takes
      about three weeks, add the next. By the new year you will have a routine so dull that you
      could do it in your sleep, ${em('which is more or less the idea.')}
    `,
  ],
  related: ['deload-weeks', 'protein-without-the-noise', 'what-rpe-is-for'],
})
