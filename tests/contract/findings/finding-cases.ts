import {
  article,
  block,
  cited,
  exercise,
  figure,
  invitation,
  item,
  linked,
  redFlags,
  ref,
  sensitive,
  video,
  webLink,
} from './finding-documents.ts'

/** A document that has a finding, and the same one without it. */
export interface FindingCase {
  readonly flagged: object
  readonly fine: object
  /** What readers have of the flagged one, for findings that compare the two. */
  readonly published?: object
  /** What the form says about the flagged one, where it can know. */
  readonly form?: RegExp
}

/** Documents that others refer to, so that only what is meant to be orphaned is. */
export const BASE: readonly object[] = [
  {_id: 'person-a', _type: 'person', name: 'Ana'},
  {_id: 'person-b', _type: 'person', name: 'Bea'},
  {_id: 'topic-a', _type: 'topic', title: 'Hips', emptyState: 'Soon.'},
  {
    _id: 'person-lapsed',
    _type: 'person',
    name: 'Ben',
    credentials: [{_key: 'c', name: 'Coach', validUntil: '2020-01-01'}],
  },
  {_id: 'source-a', _type: 'source', title: 'Walking and backs'},
  {_id: 'article-base', ...article({slug: {current: 'base'}, related: [item('article-other')]})},
  {_id: 'article-other', ...article({related: [item('article-base')], body: [cited]})},
]

const WATCH = 'https://www.youtube.com/watch?v=abc'

const strong = (text: string) =>
  block(text, 'normal', {children: [{_type: 'span', _key: 's', text, marks: ['strong']}]})

/** For every finding a pair of documents. */
export const CASES: Readonly<Record<string, FindingCase>> = {
  noRedFlags: {
    flagged: sensitive({sensitivity: 'injury'}),
    fine: sensitive({sensitivity: 'injury', body: [cited, redFlags]}),
    form: /Red flags/,
  },
  noSource: {
    flagged: sensitive({body: [block('Walk.')]}),
    fine: sensitive(),
    form: /rest on a source/,
  },
  noReviewer: {
    flagged: sensitive({reviewer: undefined}),
    fine: sensitive(),
    form: /qualified person review/,
  },
  overdueReview: {
    flagged: sensitive(),
    fine: sensitive(),
  },
  noMethod: {
    flagged: sensitive({methodNote: undefined}),
    fine: sensitive(),
    form: /what the article rests on/,
  },
  expiredCredential: {
    flagged: {_type: 'person', credentials: [{_key: 'c', name: 'Coach', validUntil: '2020-01-01'}]},
    fine: {_type: 'person', credentials: [{_key: 'c', name: 'Coach', validUntil: '2999-01-01'}]},
  },
  noInstructions: {
    flagged: {...exercise, movement: undefined},
    fine: exercise,
    form: /Say how it is done/,
  },
  brokenLink: {
    flagged: {
      _type: 'redirect',
      from: '/a',
      destination: {reference: {...ref('gone'), _weak: true}},
    },
    fine: {_type: 'redirect', from: '/a', destination: {href: '/articles/base'}},
  },
  sameAddress: {
    flagged: article({slug: {_type: 'slug', current: 'base'}}),
    fine: article({slug: {_type: 'slug', current: 'another'}}),
  },
  orphaned: {
    flagged: {_type: 'organization', name: 'Dry Dock', kind: 'gym'},
    fine: {_type: 'program', title: 'Not asked'},
  },
  neverLinked: {
    flagged: {_type: 'program', title: 'Nobody knows'},
    fine: {_type: 'organization', name: 'Not asked', kind: 'gym'},
  },
  noRelated: {
    flagged: article({related: undefined, authors: [], topics: []}),
    fine: article(),
  },
  emptyTopic: {
    flagged: {_type: 'topic', title: 'Sleep'},
    fine: {_type: 'topic', title: 'Sleep', emptyState: 'Soon.'},
  },
  noAlt: {
    flagged: article({mainImage: figure({alt: 'IMG_2041'})}),
    fine: article({mainImage: figure({alt: undefined, decorative: true})}),
    form: /mainImage\.alt/,
  },
  noCredit: {
    flagged: article({mainImage: figure({licence: {kind: 'cc-by'}})}),
    fine: article({mainImage: figure({licence: {kind: 'cc-by'}, credit: {text: 'Ana'}})}),
    form: /Name who made the picture/,
  },
  noPicture: {
    flagged: article({mainImage: undefined}),
    fine: article(),
    form: /bare on cards/,
  },
  noTranscript: {
    flagged: article({body: [{...video, transcript: undefined}]}),
    fine: article({body: [video]}),
    form: /Without a transcript/,
  },
  vagueLink: {
    flagged: article({body: [linked('This video', webLink)]}),
    fine: article({body: [linked('how to hinge', webLink)]}),
    form: /does not say where the link leads/,
  },
  noRelationship: {
    flagged: article({body: [linked('how to hinge', {...webLink, relationship: undefined})]}),
    fine: article({body: [linked('how to hinge', webLink)]}),
    form: /Say how we are related/,
  },
  typedNumber: {
    flagged: article({body: [block('1. Stiff ankles', 'h2')]}),
    fine: article({body: [block('2.5 hours of sleep', 'h2')]}),
    form: /it is generated/,
  },
  emptyBlock: {
    flagged: article({body: [block('\u00A0')]}),
    fine: article(),
    form: /empty paragraph/,
  },
  noAction: {
    flagged: article({body: [{...invitation, actions: undefined}]}),
    fine: article({body: [invitation]}),
    form: /something to press/,
  },
  outOfRange: {
    flagged: article({standfirst: 'Too short.'}),
    fine: article(),
    form: /60 to 200 characters/,
  },
  headings: {
    flagged: article({body: [strong('Your ankles are stiff'), block('Move them.')]}),
    fine: article({body: [block('Ankles', 'h2'), block('Stretch', 'h3'), strong('Move them.')]}),
    form: /looks like a heading/,
  },
  templateLine: {
    flagged: article({body: [block('5 min read')]}),
    fine: article({body: [block('It takes 5 min. Read on.'), block('May 2023 was warm')]}),
    form: /left over from a template/,
  },
  typedCredit: {
    flagged: article({body: [block('Image courtesy of Dr. Ana Lima')]}),
    fine: article({body: [block('Photographs of squats tell little.')]}),
    form: /looks like the credit of a picture/,
  },
  handle: {
    flagged: article({body: [block('Follow her @thebarbellexample for more.')]}),
    fine: article({body: [block('Write to coach@example.org, or lift @ 80 %.')]}),
    form: /profile here instead of writing “@thebarbellexample”/,
  },
  videoLink: {
    flagged: article({body: [linked('how to hinge', {...webLink, href: WATCH})]}),
    fine: article({body: [linked('how to hinge', webLink)]}),
    form: /Insert the video as a block/,
  },
  noTopic: {
    flagged: article({topics: undefined}),
    fine: article(),
    form: /Choose at least one topic/,
  },
  authorAsExpert: {
    flagged: article({experts: [item('person-a')]}),
    fine: article({experts: [item('person-lapsed')]}),
    form: /named as an expert too/,
  },
  unfitReviewer: {
    flagged: article({authors: [item('person-b')], reviewer: ref('person-lapsed')}),
    fine: article({authors: [item('person-b')], reviewer: ref('person-a')}),
    form: /credentials of this person have run out/,
  },
  silentUpdate: {
    flagged: article({updatedAt: '2026-06-01T10:00:00Z'}),
    fine: article({
      updatedAt: '2026-06-01T10:00:00Z',
      updateNotes: [{_key: 'n', date: '2026-06-01', kind: 'clarity', note: 'Shorter.'}],
    }),
    form: /Tell readers what changed/,
  },
  publishedAhead: {
    flagged: article({publishedAt: '2999-01-01T00:00:00Z'}),
    published: article({publishedAt: '2999-01-01T00:00:00Z'}),
    fine: article(),
    form: /This date has not come yet/,
  },
  movedDate: {
    flagged: article({publishedAt: '2026-03-01T00:00:00Z'}),
    published: article(),
    fine: article(),
  },
  movedAddress: {
    flagged: article({slug: {_type: 'slug', current: 'elsewhere'}}),
    published: article({slug: {_type: 'slug', current: 'where-it-was'}}),
    fine: article({slug: {_type: 'slug', current: 'where-it-stays'}}),
  },
  unpublishedReference: {
    flagged: article({experts: [{...item('flagged-noPicture'), _weak: true}]}),
    fine: article(),
  },
}

/** The findings of each weakness that the model was made against; those without one show no text. */
export const WEAKNESSES: Readonly<Record<string, readonly string[]>> = {
  'W1 template alternative text': ['noAlt'],
  'W2 a name printed twice': ['templateLine'],
  'W3 a reading time as text': ['templateLine'],
  'W4 dates and reviews': ['overdueReview', 'silentUpdate', 'movedDate', 'publishedAhead'],
  'W5 an empty list of related articles': ['templateLine', 'noRelated'],
  'W6 an expert credited as the author': ['authorAsExpert', 'unfitReviewer'],
  'W7 claims without a source': ['noSource', 'noReviewer'],
  'W8 an undisclosed interest': ['noRelationship'],
  'W9 links that do not stand alone': ['vagueLink'],
  'W10 numbers typed into headings': ['typedNumber'],
  'W11 no headings for a list of contents': ['headings'],
  'W12 exercises without instructions': ['noInstructions'],
  'W13 videos that leave the site or have no transcript': ['videoLink', 'noTranscript'],
  'W14 a credit that is a paragraph': ['typedCredit', 'noCredit'],
  'W15 following on other networks only': ['handle'],
  'W16 an invitation without an action': ['noAction'],
  'W17 nothing on how it was made': ['noMethod'],
  'W18 nothing to be discovered by': ['noTopic', 'outOfRange', 'movedAddress', 'sameAddress'],
  'W19 pain without red flags': ['noRedFlags'],
  'W20 empty paragraphs': ['emptyBlock'],
}
