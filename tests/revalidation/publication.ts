import type {JsonObject, StoredDocument} from '@/sanity/lake/documents/types'

/** A document's fields as an editor sees them; ids of what it refers to, where it refers. */
type Fields = JsonObject

/** The one picture of the publication. */
export const PICTURE = 'image-abc123-1600x1000-png'

/** The documents of a publication, by id. */
export type Publication = ReadonlyMap<string, StoredDocument>

/**
 * The smallest publication in which every kind of dependency occurs once, and in which every
 * document is missing from at least one page of each kind.
 */
export function publication(): Publication {
  const documents = [
    document('sanity.imageAsset', PICTURE, {
      metadata: {dimensions: {width: 1600, height: 1000}},
    }),
    document('siteSettings', 'siteSettings', {
      title: 'Chalk',
      navigation: [{_type: 'link', label: 'About', reference: ref('about')}],
      emptyStates: {articles: 'Nothing yet.', notFound: 'Nothing here.'},
      heroArticle: ref('pain'),
      featured: [ref('builder')],
      callToAction: {
        _type: 'callToAction',
        headline: 'Walk',
        actions: [{_type: 'link', label: 'Go', reference: ref('stroll')}],
      },
    }),
    person('ana', 'Ana', {
      affiliations: [{_type: 'affiliation', organization: ref('clinic')}],
      knowsAbout: [ref('hips')],
    }),
    person('ben', 'Ben'),
    person('eve', 'Eve'),
    person('fay', 'Fay'),
    topic('misc', 'Miscellany'),
    topic('back', 'Back'),
    topic('hips', 'Hips', {parent: ref('back')}),
    topic('sleep', 'Sleep'),
    exercise('hinge', 'Hinge', {regressions: [ref('bridge')]}),
    exercise('bridge', 'Bridge'),
    exercise('plank', 'Plank'),
    program('builder', 'Builder', {
      coaches: [ref('ben')],
      topics: [ref('back')],
      outline: [
        {
          _type: 'week',
          title: 'One',
          sessions: [
            {
              _type: 'session',
              title: 'A',
              prescriptions: [{_type: 'prescription', exercise: ref('hinge'), sets: 3, reps: '5'}],
            },
          ],
        },
      ],
    }),
    program('stroll', 'Stroll', {coaches: [ref('eve')]}),
    document('signOff', 'signed', {
      document: ref('walk'),
      reviewer: ref('eve'),
      contentHash: 'a',
      signedAt: '2026-03-05T12:00:00Z',
    }),
    article('pain', '2026-03-04', {
      authors: [ref('ana')],
      topics: [ref('hips')],
      body: [
        block('Bend here.', {_type: 'internalLink', reference: ref('about')}),
        block('Sources say so.', {_type: 'citation', sources: [ref('study')]}),
        {_type: 'exerciseCard', exercise: ref('hinge')},
        {_type: 'callToActionReference', shared: ref('join')},
      ],
      related: [ref('walk'), ref('rest'), ref('desk')],
    }),
    article('desk', '2026-03-03', {
      authors: [ref('ana')],
      topics: [ref('hips')],
      body: [block('Sit less.')],
    }),
    article('walk', '2026-03-02', {
      authors: [ref('ben')],
      experts: [ref('ana')],
      reviewer: ref('eve'),
      topics: [ref('back')],
      body: [block('Walk more.'), {_type: 'programCard', program: ref('builder')}],
      related: [ref('pain'), ref('desk'), ref('rest')],
    }),
    article('rest', '2026-03-01', {
      authors: [ref('ben')],
      topics: [ref('sleep')],
      body: [block('Sleep.')],
      related: [ref('pain'), ref('desk'), ref('walk')],
    }),
    ...archive(),
    document('page', 'about', {
      title: 'About',
      slug: slug('about'),
      body: [block('Written by Ana.', {_type: 'internalLink', reference: ref('ana')})],
    }),
    document('source', 'study', {title: 'A study', authors: 'Doe', year: 2020}),
    document('organization', 'clinic', {name: 'The clinic'}),
    document('sharedCallToAction', 'join', {
      title: 'Join',
      callToAction: {
        _type: 'callToAction',
        headline: 'Join us',
        actions: [{_type: 'link', label: 'Go', reference: ref('builder')}],
      },
    }),
    document('redirect', 'moved', {
      from: '/old',
      destination: {reference: {...ref('pain'), _weak: true}},
      permanent: true,
    }),
  ]
  return new Map(documents.map((entry) => [entry._id, entry]))
}

/** Old articles, so that the archive has a second page; nothing else refers to them. */
function archive(): StoredDocument[] {
  return Array.from({length: 12}, (_, index) =>
    article(`old-${index}`, `2020-01-${10 + index}`, {
      authors: [ref('fay')],
      topics: [ref('misc')],
      body: [block('Long ago.')],
      related: [ref('pain'), ref('desk'), ref('walk')],
    }),
  )
}

/** A document as the lake stores it: lists get their keys. */
export function document(type: string, id: string, fields: Fields): StoredDocument {
  const at = '2026-01-01T00:00:00Z'
  const system = {_id: id, _type: type, _rev: `rev-${id}`, _createdAt: at, _updatedAt: at}
  return JSON.parse(JSON.stringify({...system, ...fields}), keyed)
}

/** An article whose only subject is itself. */
export function article(id: string, day: string, fields: Fields): StoredDocument {
  return document('article', id, {
    title: `Article ${id}`,
    slug: slug(id),
    standfirst: `About ${id}.`,
    format: 'guide',
    sensitivity: 'none',
    publishedAt: `${day}T08:00:00Z`,
    ...fields,
  })
}

/** A profile. */
export function person(id: string, name: string, fields: Fields = {}): StoredDocument {
  return document('person', id, {name, slug: slug(id), ...fields})
}

/** A subject. */
export function topic(id: string, title: string, fields: Fields = {}): StoredDocument {
  return document('topic', id, {title, slug: slug(id), summary: `All of ${id}.`, ...fields})
}

/** A movement. */
export function exercise(id: string, title: string, fields: Fields = {}): StoredDocument {
  return document('exercise', id, {
    title,
    slug: slug(id),
    summary: `How to ${id}.`,
    pattern: 'hinge',
    level: 'beginner',
    primaryMuscles: ['glutes'],
    ...fields,
  })
}

/** A plan. */
export function program(id: string, title: string, fields: Fields = {}): StoredDocument {
  return document('program', id, {
    title,
    slug: slug(id),
    summary: `To ${id}.`,
    goals: ['strength'],
    level: 'beginner',
    weeks: 4,
    sessionsPerWeek: 3,
    minutesPerSession: 30,
    relationship: 'own',
    publishedAt: '2026-02-01T08:00:00Z',
    ...fields,
  })
}

/** A paragraph, with an annotation over all of it when one is given. */
export function block(text: string, mark?: Fields): Fields {
  const marks = mark ? ['mark'] : []
  return {
    _type: 'block',
    style: 'normal',
    markDefs: mark ? [{_key: 'mark', ...mark}] : [],
    children: [{_type: 'span', text, marks}],
  }
}

/** A strong reference. */
export function ref(id: string): {_type: 'reference'; _ref: string} {
  return {_type: 'reference', _ref: id}
}

/** Sanity's slug object. */
export function slug(current: string): {_type: 'slug'; current: string} {
  return {_type: 'slug', current}
}

function keyed(_key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((item: unknown, index) =>
    typeof item === 'object' && item !== null ? {_key: `k${index}`, ...item} : item,
  )
}
