/** A document that has a finding, and the same one without it. */
export interface FindingCase {
  readonly flagged: object
  readonly fine: object
  /** What the form says about the flagged one, where it can know. */
  readonly form?: RegExp
}

/** Id of the picture that the cases show. */
export const ASSET = 'image-0123456789abcdef0123456789abcdef01234567-8x8-png'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const item = (id: string) => ({...ref(id), _key: id})

const block = (text: string, style = 'normal', fields: object = {}) => ({
  _type: 'block',
  _key: 'block',
  style,
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
  ...fields,
})

const linked = (text: string, markDef: object) =>
  block(text, 'normal', {
    markDefs: [{_key: 'l', ...markDef}],
    children: [{_type: 'span', _key: 's', text, marks: ['l']}],
  })

const webLink = {_type: 'link', href: 'https://example.org', relationship: 'editorial'}

const figure = (fields: object = {}) => ({
  _type: 'figure',
  asset: ref(ASSET),
  alt: 'A lifter sits in a deep squat',
  licence: {kind: 'own'},
  ...fields,
})

const article = (fields: object = {}) => ({
  _type: 'article',
  title: 'Three reasons your hips hurt',
  standfirst: 'Stiff ankles, a weak back and too much stretching: what to look at before you rest.',
  format: 'guide',
  sensitivity: 'none',
  authors: [item('person-a')],
  topics: [item('topic-a')],
  publishedAt: '2026-01-01T00:00:00Z',
  mainImage: figure(),
  body: [block('Move them every day.')],
  related: [item('article-base')],
  ...fields,
})

const cited = block('Walking helps.', 'normal', {
  markDefs: [{_type: 'citation', _key: 'c', sources: [item('source-a')]}],
  children: [{_type: 'span', _key: 's', text: 'Walking helps.', marks: ['c']}],
})

const sensitive = (fields: object = {}) =>
  article({
    sensitivity: 'health',
    reviewer: ref('person-a'),
    methodNote: 'Written from practice.',
    body: [cited],
    ...fields,
  })

const redFlags = {
  _type: 'callout',
  _key: 'flags',
  tone: 'redFlags',
  title: 'See a clinician if …',
  body: [block('It wakes you at night.')],
}

const video = {_type: 'video', _key: 'v', url: 'https://youtu.be/abc', transcript: 'Push.'}
const invitation = {_type: 'callToAction', _key: 'c', headline: 'Train', actions: [{label: 'Go'}]}
const exercise = {_type: 'exercise', title: 'Squat', movement: {move: 'Sit down, stand up.'}}

/** Documents that others refer to, so that only what is meant to be orphaned is. */
export const BASE: readonly object[] = [
  {_id: 'person-a', _type: 'person', name: 'Ana'},
  {_id: 'topic-a', _type: 'topic', title: 'Hips', emptyState: 'Soon.'},
  {_id: 'source-a', _type: 'source', title: 'Walking and backs'},
  {_id: 'article-base', ...article({slug: {current: 'base'}, related: [item('article-other')]})},
  {_id: 'article-other', ...article({related: [item('article-base')], body: [cited]})},
]

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
}
