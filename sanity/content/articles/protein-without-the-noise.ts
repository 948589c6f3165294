import {callout, faq, pullQuote, sharedCallToAction} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {
  bullets,
  cited,
  em,
  h2,
  internalLink,
  item,
  link,
  measure,
  paragraph,
  prose,
  strong,
} from '../portable-text.ts'

export const proteinWithoutTheNoise = article({
  slug: 'protein-without-the-noise',
  title: 'Protein Without the Noise',
  standfirst: prose`
    You need more than the minimum and less than the internet. A registered dietitian on how much
    protein lifters need, and how to eat it without a spreadsheet.
  `,
  format: 'guide',
  authors: ['priya-raman'],
  experts: ['aiko-tanabe'],
  reviewer: 'aiko-tanabe',
  topics: ['nutrition', 'recovery'],
  aims: ['muscle'],
  coverAlt: 'A plate divided in three, one part filled in red, with a fork beside it',
  publishedAt: '2026-05-05T08:00:00.000Z',
  updates: [
    {
      date: '2026-09-25',
      kind: 'clarity',
      note: 'Spelled out that the ranges are for healthy adults, and moved the kidney note up.',
    },
  ],
  methodNote: prose`
    Written from one meta-analysis, one position stand, and the author’s practice as a dietitian.
    The plates were weighed in an ordinary kitchen.
  `,
  funding: 'Chalkline paid the author and the reviewer flat fees. Nobody else paid for it.',
  sensitivity: 'nutrition',
  keyTakeaways: [
    'A daily 0.7 to 1 gram per pound of body weight (1.6–2.2 g/kg) covers nearly every lifter.',
    'The day’s total matters most; spreading it over three or four meals matters a little.',
    'Older adults benefit from the upper half of the range, and from breakfast.',
    'Powder is food with the fun removed: useful, optional.',
    'Kidney disease, pregnancy, and a history of disordered eating change the advice.',
  ],
  body: [
    paragraph`
      I once counted the protein claims in a single supermarket aisle. I gave up at sixty, somewhere
      between the protein water and the protein crackers, having learned that a cracker can be proud
      of four grams. No nutrient has had such a good decade. None has been explained so badly.
    `,
    paragraph`
      So here is the short version, for healthy adults who lift: you need a decent amount, most of
      the shouting is about the last five percent, and you can get there with food you already know
      how to cook.
    `,
    callout('warning', 'Ask first if this is you', [
      paragraph`
        If you have kidney disease, if you are pregnant, if you take medication that depends on what
        you eat, or if counting food has ever made you unwell, the numbers below are not yours. Talk
        with your own clinician or dietitian; a good one will not mind the question.
      `,
    ]),
    h2('How much'),
    paragraph`
      The official minimum, about 0.36 grams per pound (0.8 g/kg), is the amount that keeps most
      sedentary adults out of deficit. It was never meant as a target for someone who squats. People
      who train, and want to keep or build muscle, do well at roughly twice that:
      ${strong('0.7 to 1 gram per pound a day')}, or
      ${cited('1.6 to 2.2 grams per kilogram', 'morton-2018', 'jager-2017')}.
    `,
    paragraph`
      ${cited('The returns shrink quickly', 'morton-2018')} inside that range. Going from too little to the bottom of it is
      worth a great deal. Going from the bottom to the top is worth a little. Going past the top is
      worth a more expensive grocery bill. If you carry a lot of body fat, use a weight you would
      call healthy for your height rather than today’s, or you will be aiming at a number your
      muscles did not ask for.
    `,
    bullets(
      item`${measure(60, 'kg')}: about 95 to 130 grams a day`,
      item`${measure(75, 'kg')}: about 120 to 165 grams`,
      item`${measure(90, 'kg')}: about 145 to 200 grams`,
    ),
    h2('When'),
    paragraph`
      The “window” after training is really more of a barn door. A meal with protein within a few
      hours before or after is plenty. What does help is not leaving the whole day’s share for
      dinner: three or four meals with 25 to 40 grams each is a rhythm most bodies and most kitchens
      can manage.
    `,
    pullQuote(
      'Breakfast is where most people’s protein goes missing, and where it is easiest to find.',
      'priya-raman',
    ),
    paragraph`
      That matters most as we get older. Aiko Tanabe, who coaches people from sixty up, sees it
      weekly: toast at eight, soup at one, and an appetite that is gone by evening. Muscle responds
      to food a little more reluctantly with each decade, so the meals have to be a little clearer
      about it. Her conversation about
      ${internalLink('getting strong at sixty', 'article', 'strong-at-sixty')} goes into what she
      asks people to lift afterward.
    `,
    h2('What, on an actual plate'),
    paragraph`Around 30 grams of protein looks like any one of these:`,
    bullets(
      item`a palm and a half of chicken, fish, tofu, or tempeh`,
      item`a bowl of Greek yogurt with a handful of nuts and seeds`,
      item`three eggs and a slice of cheese on bread`,
      item`
        a large plate of lentils and rice with yogurt, which is also one of the nicest things a
        person can eat
      `,
      item`a tin of sardines, eaten over the sink, unobserved`,
    ),
    paragraph`
      Plants work. You will want some variety over the day (beans with grains, soy in its many
      forms) and perhaps a slightly larger total, because plant proteins are a bit less
      concentrated. You do not have to combine them at every meal; your body can keep a thought in
      mind until dinner.
    `,
    h2('Powders, bars, and crackers'),
    paragraph`
      A scoop of whey or a soy-and-pea blend is simply convenient food. It is a good answer to “I
      have four minutes” and a poor answer to “what is for dinner.” Look for a short ingredient
      list, and for a product tested by an independent laboratory if you compete. The
      ${link('label guide on my own site', 'https://example.com/priya-raman/labels', 'own')} shows
      how to read one. Bars are candy with a gym membership; some are very good candy.
    `,
    faq('Questions readers ask', [
      {
        question: 'Can I eat too much protein?',
        answer: prose`
          Healthy kidneys cope with the amounts on this page. More than that mostly crowds out other
          food. With kidney disease, ask your clinician first.
        `,
      },
      {
        question: 'Do I have to eat right after training?',
        answer: 'No. A meal with protein within a few hours on either side is plenty.',
      },
      {
        question: 'Is plant protein enough?',
        answer: 'Yes, with some variety over the day and a slightly larger total.',
      },
    ]),
    h2('The part nobody sells'),
    paragraph`
      Protein supports training; it does not replace it. The same daily total does a great deal for
      someone who lifts twice a week and sleeps seven hours, and next to nothing for someone who
      does neither. If you only have energy for one change this month,
      ${internalLink('sleep', 'article', 'sleep-is-training')} is usually the better bargain. If you
      have energy for two, add an egg.
    `,
    paragraph`
      And eat the other things: vegetables, fruit, grains, fat. A diet can be high in protein and
      still be a sad diet. ${em('Nobody ever reminisced about a shake.')}
    `,
    sharedCallToAction('find-a-program'),
  ],
  related: ['sleep-is-training', 'strong-at-sixty'],
})
