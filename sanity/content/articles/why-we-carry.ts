import {callout, exerciseCard, programCard, pullQuote} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {exerciseFrame} from '../image.ts'
import {bullets, em, h2, internalLink, item, paragraph, prose, strong} from '../portable-text.ts'

export const whyWeCarry = article({
  slug: 'why-we-carry',
  title: 'Why We Carry',
  standfirst: prose`
    Pick up something heavy, walk with it, put it down. No exercise is easier to explain, and few
    give back so much for so little instruction.
  `,
  format: 'guide',
  authors: ['jonas-lindqvist'],
  experts: ['maya-okafor', 'aiko-tanabe'],
  topics: ['strength'],
  aims: ['strength', 'conditioning'],
  coverAlt: 'A lifter walking tall with a heavy red kettlebell in hand',
  publishedAt: '2026-06-30T08:00:00.000Z',
  sensitivity: 'none',
  keyTakeaways: [
    'A carry trains grip, trunk, and hips at once, and the floor ends the set for you.',
    'Walk for thirty to forty seconds; when posture goes, so does the set.',
    'One weight on one side is the harder, more honest version.',
    'Add distance first, weight second, stairs never.',
  ],
  body: [
    paragraph`
      My grandfather carried milk churns. He would have found it very funny that people now pay to
      do it under fluorescent light, two at a time, on a strip of artificial grass. He would also, I
      think, have understood at once, because he was the strongest man I knew, and he had never in
      his life done a set of anything.
    `,
    paragraph`
      The farmer’s carry is the least glamorous movement in any program. You hold weights at your
      sides and walk. There is no technique to admire, no depth to argue about, no number that
      impresses people at parties. I program it for almost everyone, and if I were allowed only four
      exercises it would be one of them.
    `,
    exerciseFrame('farmers-carry', 1, {
      alt: 'A lifter in mid-stride, arms straight, a heavy weight in each hand',
      caption:
        'Tall, quiet, unhurried. If you could balance a book on your head, you are doing it.',
    }),
    h2('What it trains that other lifts skip'),
    paragraph`
      Most of what we do in the gym happens with two feet planted. Life seldom extends that
      courtesy. When you walk, you stand on one leg half the time, and with a load in your hands
      every step is a small attempt to tip you over. The muscles along the side of the trunk and the
      outside of the hip have to say no, several dozen times a minute, and they get no rest between
      repetitions because there are none.
    `,
    paragraph`
      Then there is grip. Hands fail before backs do, which is a mercy and also a limit: if you can
      hold more, you can train everything else with more. And there is the quiet matter of posture
      under load. You can tell someone to stand tall until you lose your voice, or you can give them
      two heavy kettlebells and a hallway. The kettlebells explain it better.
    `,
    pullQuote('A carry is a plank that goes somewhere.', 'maya-okafor'),
    paragraph`
      Maya Okafor uses light carries surprisingly early with people coming off back pain. They are
      already walking; now they are walking with a purpose. If that is you, they fit into the last
      stage of ${internalLink('the road back', 'article', 'returning-after-back-pain')}, not the
      first.
    `,
    h2('How to do it well'),
    exerciseCard('farmers-carry', {
      dose: '4 walks of 30–40 seconds, rest a minute',
      note: 'Start with a quarter of your body weight in each hand, less if you have doubts.',
    }),
    bullets(
      item`
        ${strong('Pick it up properly.')} It is a deadlift. Hinge, grip, stand. If that sentence was
        not clear, ${internalLink('learn the hinge', 'article', 'how-to-hinge')} first; the carry
        can wait a week.
      `,
      item`
        ${strong('Arms long, shoulders down.')} Do not shrug and do not swing. The weights should
        look bored.
      `,
      item`
        ${strong('Short steps.')} Heel, toe, quick and quiet. Long strides make you sway, and
        swaying is the thing we are training against.
      `,
      item`
        ${strong('Breathe.')} Small breaths behind a firm belly. If you are holding your breath, you
        are on a countdown.
      `,
      item`
        ${strong('Put it down before you drop it.')} The set ends when your posture does, not when
        your fingers open.
      `,
    ),
    h2('Then take one away'),
    paragraph`
      Once you can walk forty seconds with a third of your body weight in each hand, put one of them
      down. A single weight on one side, the suitcase carry, is roughly half the load and about
      twice the conversation. Your job is to walk as though it were not there. Film yourself from
      behind the first time. Everybody thinks they are upright; almost nobody is.
    `,
    paragraph`
      If you want to know which muscles are supposed to be doing this, do a
      ${internalLink('side plank', 'exercise', 'side-plank')} and then a suitcase carry. It is the
      same sentence, spoken first lying down and then standing up.
    `,
    h2('For whom, how much, how often'),
    paragraph`
      For nearly everyone, twice a week, at the end. Aiko Tanabe, whose youngest client is
      sixty-one, calls carries her favorite strength exercise “because nobody needs to be told what
      it is for.” Her people begin with two shopping bags and a corridor. A year later some of them
      are walking with a kettlebell in each hand that would embarrass their sons-in-law, about which
      more in ${internalLink('Strong at Sixty', 'article', 'strong-at-sixty')}.
    `,
    paragraph`
      Progress in this order: farther, then heavier, then one-sided. I leave stairs to people who
      have to climb them. There is nothing wrong with stairs, except that the cost of a mistake is
      no longer a dented floor.
    `,
    callout('tip', 'No gym, no grass', [
      paragraph`
        Two buckets of water, two bags of books, one reluctant dog. If you walk to work, the
        ${internalLink('Kettlebell Commute', 'program', 'kettlebell-commute')} program is built
        around the idea that the carrying can happen in ordinary clothes.
      `,
    ]),
    programCard('kettlebell-commute'),
    h2('What changes'),
    paragraph`
      In a month, the bags from the car come in on one trip. In three, your deadlift feels lighter
      at the top, where your hands used to open. After a year you will notice that you no longer
      think about lifting things at all. You see the object, you pick it up, you walk off with it,
      and someone says “careful,” and you cannot imagine of what.
      ${em('My grandfather would have shrugged.')} Then he would have gone back for the other churn.
    `,
  ],
  related: ['strong-at-sixty', 'how-to-hinge', 'returning-after-back-pain'],
})
