import {callToAction, gallery, linkOut, linkTo} from './body-blocks.ts'
import {socialProfile} from './builders/person.ts'
import {reference, sampleDocument} from './document.ts'
import {galleryPicture} from './image.ts'
import {prose} from './portable-text.ts'

/** Id of the settings, of which there is one; the Studio's structure opens this document. */
const SITE_SETTINGS_ID = 'siteSettings'

const navigation = [
  linkOut('Articles', '/articles'),
  linkOut('Programs', '/programs'),
  linkOut('Exercises', '/exercises'),
  linkOut('Topics', '/topics'),
  linkOut('Authors', '/authors'),
]

const footerNavigation = [
  linkTo('About', 'page', 'about'),
  linkTo('Editorial policy', 'page', 'editorial-policy'),
  linkTo('Review process', 'page', 'review-process'),
  linkTo('Corrections', 'page', 'corrections'),
  linkTo('Disclosures and funding', 'page', 'disclosures'),
  linkTo('Contact', 'page', 'contact'),
  linkTo('Privacy', 'page', 'privacy'),
  linkTo('Accessibility', 'page', 'accessibility'),
]

const emptyStates = {
  articles: prose`
    Nothing has been published yet. When the first article is out, it will stand here; the exercise
    library is open in the meantime.
  `,
  authorArticles: prose`
    Nothing under this name yet. Everyone starts with an empty page; the other authors have
    something to read while you wait.
  `,
  topicArticles: prose`
    This topic is waiting for its first article. The programs and the neighboring topics may already
    have what you came for.
  `,
  programs: prose`
    There are no programs yet. Every exercise page says how to begin, and that is most of a program.
  `,
  exercises: 'The exercise library is still empty. The articles describe their movements in words.',
  people: 'Nobody has been introduced yet. The about page says who we are.',
  topics: 'No topics yet. The newest articles and the exercise library need none.',
  filter: prose`
    No match for this combination. Remove one choice, and something will turn up: equipment is the
    one that excludes most.
  `,
  search: prose`
    Nothing here answers to these words. Try fewer of them, or the plain name of a movement, a
    muscle or a person.
  `,
  following: prose`
    You follow nobody yet. Press “Follow” on the page of an author, and what they publish is
    collected here, on this device and without an account.
  `,
  followingQuiet: prose`
    The people you follow have not published anything yet. What they write next will stand here.
  `,
  corrections: prose`
    No article needed a correction so far. When one does, it stands here from the day on which it
    was made.
  `,
  notFound: prose`
    There is no page at this address. It may have moved, or the link may have lost a letter on the
    way. The newest articles and the exercise library are good places to start again.
  `,
}

const disclosures = {
  own: 'This page links to something that we or its author sell or run.',
  affiliate: 'If you buy through a marked link on this page, we receive a commission.',
  sponsored: 'This page contains a paid link. The sponsor had no say in the text.',
}

export const settings = sampleDocument({
  id: SITE_SETTINGS_ID,
  type: 'siteSettings',
  createdAt: '2026-01-12T08:00:00.000Z',
  fields: {
    title: 'Chalkline',
    tagline: 'Training, written down carefully.',
    description: prose`
      Articles, exercises, and complete programs by people who coach, treat, and lift: named
      authors, dated reviews, and nothing hidden behind a button.
    `,
    navigation,
    footerNavigation,
    social: [
      socialProfile('mastodon', '@chalkline@example.com', 'https://example.com/@chalkline'),
      socialProfile('instagram', '@chalkline.sample', 'https://example.com/instagram/chalkline'),
    ],
    publishingPrinciples: reference('page', 'editorial-policy'),
    ownershipFundingInfo: reference('page', 'disclosures'),
    heroArticle: reference('article', 'three-reasons-your-back-and-hips-hurt'),
    featured: [
      reference('program', 'first-barbell-twelve'),
      reference('article', 'strong-at-sixty'),
      reference('article', 'why-we-carry'),
      reference('program', 'hip-mobility-reset'),
    ],
    callToAction: callToAction({
      eyebrow: 'Ready when you are',
      headline: 'You bring the hour. We’ll bring the plan.',
      body: prose`
        Every program here is complete and on the page: weeks, sets, rests, and the reasons to stop.
        Answer three questions, and start on Monday, or on a Thursday, like a free person.
      `,
      actions: [
        linkOut('Find a program', '/programs/find'),
        linkOut('Browse exercises', '/exercises'),
      ],
    }),
    gallery: gallery(
      [
        galleryPicture('gallery-1', {alt: 'One lifter in three positions of a Romanian deadlift'}),
        galleryPicture('gallery-2', {alt: 'Six plates in a row by size, the smallest one red'}),
        galleryPicture('gallery-3', {alt: 'Five kettlebells in a row, the middle one red'}),
        galleryPicture('gallery-4', {alt: 'A half-unrolled mat beside a stopwatch'}),
        galleryPicture('gallery-5', {alt: 'A spine, a hip in its socket, and an ankle that bends'}),
      ],
      'Chalk, iron, a mat, and the parts that we write about most.',
    ),
    emptyStates,
    disclosures,
  },
})
