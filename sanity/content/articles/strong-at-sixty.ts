import {callout, exerciseCard, programCard, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {cited, em, h2, internalLink, paragraph, prose, strong} from '../portable-text.ts'

export const strongAtSixty = article({
  slug: 'strong-at-sixty',
  title: '“Nobody Is Too Old to Be a Beginner”: Aiko Tanabe on Getting Strong at Sixty',
  standfirst: prose`
    She coaches people who were told to take it easy and decided not to. A conversation about first
    sessions, sore knees, falls, and why the stairs are the real test.
  `,
  format: 'interview',
  authors: ['jonas-lindqvist'],
  experts: ['aiko-tanabe', 'priya-raman'],
  reviewer: 'maya-okafor',
  topics: ['strength', 'recovery'],
  aims: ['strength'],
  coverAlt: 'A gray-haired lifter standing up from a box, a kettlebell held at the chest',
  publishedAt: '2026-09-08T08:00:00.000Z',
  methodNote: 'Written from coaching practice; the claims about risk were looked up in reviews.',
  sensitivity: 'health',
  keyTakeaways: [
    'Strength can be gained in every decade; it is only the patience that changes.',
    'Standing up from a chair, carrying, and getting off the floor are the lifts that matter.',
    'See a doctor first if you have heart symptoms, dizziness, or a recent fall.',
    'Heavy is a feeling, not a number: the last two repetitions should be slow.',
    'Protein at breakfast is the easiest nutritional win after sixty.',
  ],
  body: [
    paragraph`
      Aiko Tanabe holds her first sessions in a stairwell. Not because the studio is full, but
      because she wants to see how new people climb when they think that the session has not started
      yet. She is an exercise physiologist; her clients are between sixty-one and eighty-eight; and
      she has, by her own count, taken part in eleven arguments with adult children who wanted her
      to go easier on their mothers. She says that she has won ten. We talked after her last class
      of the day.
    `,
    h2('“I ask what they have stopped doing”'),
    paragraph`${strong('What happens in the first session?')}`,
    paragraph`
      After the stairs? Tea. I ask what they have stopped doing. People are vague about their goals
      and very precise about what they gave up: the low sofa, the top shelf, the bath, carrying the
      grandchild upstairs. That list is the program. I just turn it into exercises.
    `,
    paragraph`${strong('So what does the low sofa become?')}`,
    paragraph`
      A squat to a box, then a ${internalLink('goblet squat', 'exercise', 'goblet-squat')} with
      something that has weight. Everyone over sixty already squats; they do it every time they sit
      down. We make it deliberate, we make it a bit lower, and then we make it heavier.
    `,
    exerciseCard('goblet-squat', {
      dose: '3 sets of 6–8 to a box at knee height',
      note: 'Lower the box before you raise the weight.',
    }),
    paragraph`${strong('Heavier, at seventy-five?')}`,
    paragraph`
      Especially at seventy-five. Light weights are a fine way to start and a poor way to stay.
      Muscle answers to effort at every age; it only answers more slowly. I use your scale, in fact.
      I want the last two repetitions to be slow, with two good ones left. (She means
      ${internalLink('RPE 8', 'article', 'what-rpe-is-for')}, and I promised not to look smug.) What
      I do differently is time. Where you add weight weekly, I add it every second or third week,
      and nobody minds.
    `,
    pullQuote(
      'Fragile is what happens when everyone keeps carrying your bags for you.',
      'aiko-tanabe',
    ),
    h2('“Falls are a strength problem with a balance costume”'),
    paragraph`${strong('People come to you because they are afraid of falling.')}`,
    paragraph`
      Often. And balance practice helps; we do it in every warm-up. But strength has
      ${cited('a position statement of its own for my age group', 'fragala-2019')}: to catch yourself you need a
      leg that can produce force quickly, and to get up again you need all of you. So we train both.
      Everyone learns to get down to the floor and back up, with a chair at first. I think of it as
      the most important lift in the building. For the trunk and hips, there is nothing like walking
      with weights.
    `,
    exerciseCard('farmers-carry', {
      dose: '3–4 walks of 20–30 seconds',
      note: 'Shopping bags are a perfectly good first load.',
    }),
    paragraph`${strong('You told me that nobody needs to be told what carries are for.')}`,
    paragraph`
      And you made a joke about sons-in-law, which three of them have mentioned.
      (${internalLink('It is here', 'article', 'why-we-carry')}.)
    `,
    h2('“Sore knees are allowed in”'),
    paragraph`${strong('What about arthritis? Osteoporosis? The list most people bring?')}`,
    paragraph`
      Bring the list. Sore knees are allowed in; most of them like strength better than rest. We
      find the depth that they accept and work there. Osteoporosis I take seriously, which does not
      mean timidly: we load bones, we avoid heavy rounding of the spine, and I speak with the
      doctor. What I will not do is begin without that conversation if there is chest pain,
      breathlessness out of proportion, fainting, an unexplained fall, or a new medicine that makes
      someone dizzy.
    `,
    callout('warning', 'Before you begin', [
      paragraph`
        Talk with a doctor first if you have chest pain or breathlessness on effort, faintness,
        uncontrolled blood pressure, a recent fracture or fall, or heart disease. Stop a session for
        chest pressure, sudden dizziness, or pain that is sharp and new.
      `,
    ]),
    paragraph`${strong('And if they are simply tired?')}`,
    paragraph`
      Then we look at sleep, and at breakfast. Priya Raman taught me that one. Half of my people
      were eating toast and tea until one o’clock.
    `,
    paragraph`
      (Asked to comment, Priya said: “Two eggs or a bowl of yogurt. That is the entire
      consultation.” The longer one is in her
      ${internalLink('guide to protein', 'article', 'protein-without-the-noise')}.)
    `,
    h2('“The stairs do not flatter”'),
    paragraph`${strong('How do you know that it is working?')}`,
    paragraph`
      I could show you numbers, and they would be nice numbers. But we go back to the stairwell.
      After twelve weeks we climb it again, talking. The first time, most people stop talking at the
      second landing. The second time, they are telling me about their garden and have not noticed
      that we are at the top. The stairs do not flatter.
    `,
    paragraph`${strong('Last question. Is anyone too old to start?')}`,
    paragraph`
      My oldest beginner was eighty-six. She wanted to lift her own suitcase into the overhead rack,
      because a young man had once done it for her with what she described as “a face.” It took us
      five months: presses, ${internalLink('half-kneeling', 'exercise', 'half-kneeling-press')} at
      first, then standing. She sent a photograph from the train. The suitcase is up. The young man
      is not in it. Nobody is too old to be a beginner. ${em('Beginners get the best results.')}
    `,
    paragraph`
      Aiko’s sixteen-week program is free, starts from a chair, and includes the stair test.
    `,
    programCard('strong-after-sixty'),
  ],
  related: ['why-we-carry', 'protein-without-the-noise', 'sleep-is-training'],
  seo: {title: 'Aiko Tanabe on Getting Strong at Sixty'},
})
