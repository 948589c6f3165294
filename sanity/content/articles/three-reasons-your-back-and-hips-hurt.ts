import {
  callout,
  callToAction,
  exerciseCard,
  gallery,
  linkOut,
  linkTo,
  programCard,
  pullQuote,
} from '../body-blocks.ts'
import {article} from '../builders/article.ts'
import {exerciseFrame, galleryPicture} from '../image.ts'
import {
  bullets,
  cited,
  em,
  h2,
  h3,
  internalLink,
  item,
  link,
  measure,
  numbered,
  paragraph,
  prose,
  section,
  strong,
} from '../portable-text.ts'
import {ankleStretchVideo} from '../videos.ts'

export const threeReasonsYourBackAndHipsHurt = article({
  slug: 'three-reasons-your-back-and-hips-hurt',
  title: 'Three Reasons Your Back & Hips Hurt, and the Training That Helps',
  standfirst: prose`
    Rest quiets an ache for a week. A stronger back, hips that turn, and ankles that bend tend to
    quiet it for longer, says a physical therapist who lifts.
  `,
  format: 'listicle',
  authors: ['maya-okafor'],
  experts: ['tomas-herrera', 'jonas-lindqvist'],
  reviewer: 'aiko-tanabe',
  topics: ['pain-and-rehab', 'mobility', 'strength'],
  aims: ['pain-free', 'mobility'],
  coverAlt: 'A lifter folded forward at the hips with a barbell across the shoulders',
  publishedAt: '2026-10-06T08:00:00.000Z',
  updates: [
    {
      date: '2026-10-14',
      kind: 'correction',
      note: prose`
        The knee-to-wall test is measured from the longest toe. We had written “from the heel,”
        which would have made everyone’s ankles look marvelous.
      `,
    },
    {
      date: '2026-11-18',
      kind: 'clarity',
      note: prose`
        Added what to do when the pigeon stretch bothers the front knee, after several readers
        asked, and spelled out the pain scale.
      `,
    },
  ],
  methodNote: prose`
    Written from the author’s practice and from the reviews and guidelines listed above; two coaches
    were interviewed. A reviewer read it against its sources.
  `,
  funding: 'Chalkline paid the author and the reviewer flat fees. Nobody else paid for it.',
  aiNote: 'None. Words and drawings were made without generative tools.',
  sensitivity: 'injury',
  keyTakeaways: [
    'A back that hurts is usually under-trained, not worn out; load it gradually and in the open.',
    'When hips cannot rotate, the spine is asked to do the turning for them.',
    'Stiff ankles tip a squat forward, and the lower back pays the difference.',
    'Work at a discomfort of three out of ten or less, settling within a day.',
    'Numbness, weakness, fever, or trouble with the bladder is a reason to stop reading and call.',
  ],
  body: [
    paragraph`
      Almost everyone who limps into my clinic has a theory about their back. It is the chair. It is
      the mattress. It is the one deadlift, on the one Tuesday, which they will describe to me in
      the detail usually reserved for eclipses. Sometimes they are right. More often the deadlift
      was only the messenger, and it arrived at a body that had been getting less and less practice
      at bending, turning, and carrying for years.
    `,
    paragraph`
      I treat lifters, and I am one, so my bias is easy to state: I would rather make a back capable
      than keep it protected. Pain is a complicated witness.
      ${cited('It depends on sleep, stress, history, and expectation', 'hartvigsen-2018')} as much
      as on any one muscle, and nobody can tell you from a web page where yours comes from.
    `,
    paragraph`
      Exercise is not my private hobbyhorse, either. Guidelines put
      ${cited('movement before pills and scans', 'qaseem-2017', 'foster-2018')}, and when a back has
      hurt for months,
      ${cited('exercise probably eases it more than doing nothing does', 'hayden-2021')}; no single
      kind is clearly the best. In otherwise healthy people,
      ${cited('three shortages come up so often that I look for them first', 'sample-clinic-notes')},
      and all three answer to patient, slightly boring training.
    `,
    galleryPicture('gallery-5', {
      alt: 'Three studies in line: a spine, a hip in its socket, an ankle bending',
      caption: 'The three places to look first, from the top of the argument to the bottom.',
      creditPerson: {slug: 'maya-okafor', text: 'Drawn after a sketch by Dr. Maya Okafor'},
    }),
    callout('redFlags', 'Put the barbell down and call someone if…', [
      bullets(
        item`
          you are numb between the legs, or your bladder or bowels have changed: this is an
          emergency
        `,
        item`a leg or foot is getting weaker, or numbness is spreading`,
        item`the pain began with a fall, a crash, or another hard blow`,
        item`
          you have fever, unexplained weight loss, or a history of cancer along with new back pain
        `,
        item`it is just as fierce at night and in every position, or worse every week`,
      ),
      paragraph`None of these is common. All of them deserve an examination before an exercise.`,
    ]),
    paragraph`
      If that list is not you, read on. None of what follows is a diagnosis; it is a way of finding
      out, in about six weeks, whether your body was mostly asking for work.
    `,
    section('Your back gets protected instead of trained'),
    paragraph`
      Ask a room of lifters how they train their legs and you get an essay. Ask how they train the
      muscles that run up either side of the spine and you get “deadlifts,” followed by a pause.
      Deadlifts do train the back, but mostly by holding it still, heavily, for a few seconds. The
      long repetitions, the light loads, the plain practice of bending and coming back up: those are
      the first to go when a program gets busy, and the first to be forbidden once something
      twinges.
    `,
    paragraph`
      So the back is spared. It loses strength and, worse, it loses confidence. The next ordinary
      demand, a suitcase or a toddler, is now a large fraction of what it can do. That is the loop I
      want to break, and it breaks from the bottom up: small loads, many repetitions, in positions
      you control.
    `,
    paragraph`
      I start most people on the
      ${internalLink('45-degree back extension', 'exercise', 'back-extension-45')}, because the
      machine holds your legs and lets you decide how far to go. Jonas Lindqvist, who coaches
      strength on this site, likes it for another reason. “Nobody has ever bragged about a back
      extension,” he says, “so nobody lies about the weight.”
    `,
    exerciseCard('back-extension-45', {
      dose: '3 sets of 12–15, three seconds down, twice a week',
      note: 'Stop where your hips stop. Rounding a little is allowed; jerking is not.',
    }),
    paragraph`
      Where there is a ${internalLink('reverse hyper', 'exercise', 'reverse-hyper')}, I add it on
      the second day. The trunk lies still while the legs swing under load, which many irritable
      backs accept before they will accept anything upright. No machine? A
      ${internalLink('glute bridge', 'exercise', 'glute-bridge')} with a three-second hold asks a
      smaller version of the same question.
    `,
    exerciseCard('reverse-hyper', {dose: '3 sets of 12, slow on the way down'}),
    paragraph`
      After three or four quiet weeks comes the movement that frightens people, the
      ${internalLink('good morning', 'exercise', 'good-morning')}: a bow with a barbell on your
      shoulders. Begin with an empty bar or a broomstick. The load is beside the point at first. You
      are showing your nervous system that bending forward under weight is a thing you do on
      purpose, on Thursdays, without drama. If the hinge itself is foreign, read Jonas’s
      ${internalLink('guide to the hinge', 'article', 'how-to-hinge')} before you add a single
      plate.
    `,
    exerciseCard('good-morning', {
      dose: '3 sets of 8, starting with the empty bar',
      note: 'Three repetitions should always be left over. This is rehearsal, not performance.',
    }),
    paragraph`
      These three, in this order and with the weeks laid out, are the spine of
      ${internalLink('Back Builder', 'program', 'back-builder')}, the eight-week program that Jonas
      and I wrote. I sell it, so weigh my enthusiasm accordingly; the exercises above are the
      substance, and you can
      ${link('read what is inside before you buy', 'https://example.com/back-builder', 'own')}.
    `,
    programCard('back-builder', 'Two short sessions a week, beside whatever else you train.'),
    section('Your hips no longer turn'),
    paragraph`
      Sit in a chair and let your right foot drift out to the side while your knee stays where it
      is. That is your thigh bone rotating inward in its socket. Now bring the foot across toward
      the other shin: rotating outward. Compare sides. Most people find one direction on one side
      that simply is not there, and they are usually surprised, because nothing hurts when they look
      for it.
    `,
    paragraph`
      Hips are ball-and-socket joints; turning is half their job. When they cannot, the turning
      still has to happen somewhere when you get out of a car or swing a kettlebell, and the joints
      next door, in the lower back and pelvis, make up the shortfall a few degrees at a time. A few
      degrees do no harm. A few thousand repetitions of a few degrees, in a back that is already
      short of strength, can be enough to start a conversation.
    `,
    pullQuote(
      'Stretching buys you the range. Strength is how you keep the receipt.',
      'tomas-herrera',
    ),
    paragraph`
      Tomas Herrera, who coaches movement here, sees people stretch the same hip every night for a
      year without keeping a degree of it. His rule is to follow every stretch with something that
      uses the new range. The stretch he reaches for first is an old one, the
      ${internalLink('pigeon stretch', 'exercise', 'pigeon-stretch')}, done with the front shin as
      far from parallel as it needs to be.
    `,
    exerciseCard('pigeon-stretch', {
      dose: '2 minutes a side, five days a week',
      note: prose`
        If the front knee complains, bring the heel closer to you, or lie on your back and cross the
        ankle over the other thigh instead.
      `,
    }),
    paragraph`
      Then stand up and spend the range. A ${internalLink('split squat', 'exercise', 'split-squat')}
      held for two slow breaths at the bottom will do, and a
      ${internalLink('side plank', 'exercise', 'side-plank')} afterward reminds the muscles on the
      outside of the hip that they, too, are employed.
    `,
    gallery(
      [
        exerciseFrame('pigeon-stretch', 0, {
          alt: 'A lifter on the floor, one shin folded in front, the other leg long behind',
        }),
        exerciseFrame('split-squat', 1, {
          alt: 'A lifter at the bottom of a split squat, back knee just above the floor',
        }),
        exerciseFrame('side-plank', 1, {
          alt: 'A lifter in a side plank, straight from head to feet, one arm pointing up',
        }),
      ],
      'Find the range, stand in it, then hold it: three minutes a side, all told.',
    ),
    paragraph`
      For people who sit for a living, Tomas has collected the short version in
      ${internalLink('what to do about desk hips', 'article', 'desk-hips')}. For people who want to
      be told exactly what to do each day, there is a free four-week program.
    `,
    programCard('hip-mobility-reset', 'Free, twelve minutes a day, four days a week.'),
    section('Your ankles send the bill upstairs'),
    paragraph`
      This is the one nobody expects. Take off your shoes, face a wall, and place one foot so that
      the longest toe is about ${measure(10, 'cm')} from it. Keeping the heel down, try to touch the wall
      with your knee. If you cannot, slide the foot closer until you can, and measure the gap.
    `,
    numbered(
      item`${measure(10, 'cm')} or more: your ankles are probably not the story.`,
      item`${measure(5, 'cm', 10)}: worth five minutes, three times a week.`,
      item`Less than that, or a clear difference between sides: start here, whatever hurts.`,
    ),
    paragraph`
      When the shin cannot tip forward, a squat has only one other place to go. The hips slide back,
      the chest drops to keep you from falling over, and the lower back finds itself holding a load
      that the thighs were meant to share. Nothing about that is dangerous once. But if every squat,
      every stair, and every trip to the bottom shelf is done that way, the back works overtime and
      never gets asked whether it minds. Tomas explains the mechanics, with better jokes, in
      ${internalLink('Ankles Decide Your Squat', 'article', 'ankles-decide-your-squat')}.
    `,
    exerciseCard('goblet-squat-ankle-stretch', {
      dose: '5 slow shifts a side, before you squat',
      note: 'Lean a light weight on one knee and let the shin travel. Heel heavy, always.',
    }),
    ankleStretchVideo,
    paragraph`
      A board or a wedge under the heels helps some people squat comfortably while the ankles catch
      up. A folded plate does the same job for nothing; if you would like the tidy version, this is
      ${link('the slant board in our studio', 'https://example.com/slant-board', 'affiliate')}. The
      free ${internalLink('Ankle Range Project', 'program', 'ankle-range-project')} starts from the
      test you just did.
    `,
    programCard('ankle-range-project'),
    h2('Putting the three together'),
    paragraph`
      You do not need three programs at once; that is how people end up with none. Find the shortage
      that is most obviously yours and give it six weeks. If you truly cannot choose, this is the
      smallest week I would prescribe to a healthy, grumbling lifter:
    `,
    bullets(
      item`
        ${strong('Monday and Thursday:')} back extensions and split squats, after your usual
        warm-up, about fifteen minutes.
      `,
      item`
        ${strong('Tuesday, Wednesday, Friday, Saturday:')} two minutes of pigeon stretch a side
        while the coffee brews.
      `,
      item`${strong('Before every squat:')} five ankle shifts a side.`,
      item`${strong('Every day:')} a walk long enough to change your mind about something.`,
    ),
    h3('How much discomfort is too much?'),
    paragraph`
      Use a scale on which zero is nothing and ten is the worst you can imagine. Up to three while
      you train is acceptable, provided it is back to its usual level by the next morning. Four or
      five: halve the load or the range. More than that, or pain that travels farther down the leg
      with each set, is a stop sign, and a good reason to see someone in person. If you are on the
      way back from a real episode rather than a grumble, follow
      ${internalLink('the slower road back', 'article', 'returning-after-back-pain')} instead.
    `,
    callout('tip', 'Write it down, but only two numbers', [
      paragraph`
        After each session, note how hard it was and how your back felt the next morning. After six
        weeks you will have a better record than any memory. A notebook is plenty; the
        ${link('log that sponsors this page', 'https://example.com/training-log', 'sponsored')}
        prints the two columns for you.
      `,
    ]),
    callout('warning', 'If you have been told not to bend', [
      paragraph`
        After surgery, with a known fracture, or with osteoporosis of the spine, the rules are
        different and your own clinician sets them. Take this page along and ask; do not begin with
        it.
      `,
    ]),
    h2('What six weeks can honestly do'),
    paragraph`
      Strength in these muscles can be felt in about four weeks and measured in about eight. Range
      comes sooner and leaves sooner. Pain keeps its own calendar: most ordinary episodes ease
      within weeks whatever you do, and I would be taking credit for the weather if I claimed
      otherwise. What training changes is the next one. A back that has bowed under a barbell on
      sixty Thursdays is not easily impressed by a suitcase.
    `,
    paragraph`
      If you want company on the way, ${internalLink('my profile', 'person', 'maya-okafor')} lists
      how to work with me, and ${internalLink('our disclosures', 'page', 'disclosures')} list who
      pays whom. ${em('Start with the smallest thing on this page.')} It is usually the one that
      gets done.
    `,
    callout('note', 'How this article was made', [
      paragraph`
        Written from clinical practice and reviewed by Aiko Tanabe, who trains people for whom the
        stakes are higher. It describes common patterns in otherwise healthy adults; it is not
        individual medical advice.
      `,
    ]),
    callToAction({
      eyebrow: 'Where to begin',
      headline: 'Pick one shortage. Give it six weeks.',
      body: 'Answer three questions and see the programs that fit.',
      actions: [
        linkOut('Find a program', '/programs/find'),
        linkTo('Read the road back', 'article', 'returning-after-back-pain'),
      ],
    }),
  ],
  related: ['returning-after-back-pain', 'ankles-decide-your-squat', 'how-to-hinge', 'desk-hips'],
  seo: {
    title: 'Three Reasons Your Back & Hips Hurt',
    description: 'Three shortages behind many ordinary aches, and the exercises that answer them.',
  },
})
