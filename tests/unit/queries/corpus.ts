/** A small dataset in which every kind of reference occurs, some of them to documents that are gone. */
export const CORPUS = [
  {
    _id: 'hips',
    _type: 'article',
    title: 'Hips',
    slug: {current: 'hips'},
    publishedAt: '2025-01-01',
    updatedAt: '2025-03-01',
    authors: [{_ref: 'ana'}],
    topics: [{_ref: 'back'}],
    mainImage: {_type: 'figure', asset: {_ref: 'image-a-20x10-jpg'}, alt: 'A'},
    body: [
      {
        _key: 'a',
        _type: 'block',
        children: [],
        markDefs: [
          {_key: 'm', _type: 'internalLink', reference: {_ref: 'strong'}},
          {_key: 'n', _type: 'link', href: 'https://x.test', relationship: 'own'},
        ],
      },
      {_key: 'b', _type: 'exerciseCard', dose: '3 × 12', exercise: {_ref: 'hyper'}},
      {
        _key: 'c',
        _type: 'callout',
        body: [
          {
            _key: 'd',
            _type: 'block',
            markDefs: [{_key: 'm', _type: 'internalLink', reference: {_ref: 'squat'}}],
          },
        ],
      },
    ],
  },
  {
    _id: 'gone-author',
    _type: 'article',
    title: 'Gone author',
    slug: {current: 'gone-author'},
    publishedAt: '2025-02-01',
    authors: [{_ref: 'gone'}],
    reviewer: {_ref: 'ana'},
  },
  {
    _id: 'signOff.one',
    _type: 'signOff',
    document: {_ref: 'gone-author'},
    reviewer: {_ref: 'ana'},
    contentHash: 'a',
    signedAt: '2025-02-02T12:00:00Z',
  },
  {_id: 'not-indexed', _type: 'page', slug: {current: 'thanks'}, seo: {noIndex: true}},
  {_id: 'ana', _type: 'person', name: 'Ana', slug: {current: 'ana'}},
  {
    _id: 'pain',
    _type: 'topic',
    title: 'Pain',
    slug: {current: 'pain'},
    editorsPicks: [{_ref: 'strong'}],
  },
  {_id: 'back', _type: 'topic', title: 'Back', slug: {current: 'back'}, parent: {_ref: 'pain'}},
  {
    _id: 'strong',
    _type: 'program',
    title: 'Strong',
    slug: {current: 'strong'},
    publishedAt: '2025-01-01',
    goals: ['strength'],
    level: 'beginner',
    equipment: ['barbell'],
    coaches: [{_ref: 'ana'}],
    outline: [
      {
        sessions: [
          {
            prescriptions: [
              {sets: 3, exercise: {_ref: 'hyper'}},
              {sets: 5, exercise: {_ref: 'gone'}},
            ],
          },
        ],
      },
    ],
  },
  {
    _id: 'hyper',
    _type: 'exercise',
    title: 'Hyper',
    slug: {current: 'hyper'},
    pattern: 'hinge',
    swaps: [
      {reason: 'no-equipment', exercise: {_ref: 'squat'}},
      {reason: 'pain', exercise: {_ref: 'gone'}},
    ],
  },
  {_id: 'squat', _type: 'exercise', title: 'Squat', slug: {current: 'squat'}, pattern: 'squat'},
  {
    _id: 'image-a-20x10-jpg',
    _type: 'sanity.imageAsset',
    metadata: {dimensions: {width: 20, height: 10}},
  },
  {
    _id: 'old',
    _type: 'redirect',
    from: '/old',
    permanent: true,
    destination: {reference: {_ref: 'strong', _weak: true}},
  },
]
