/** Id of the picture that the cases show. */
export const ASSET = 'image-0123456789abcdef0123456789abcdef01234567-8x8-png'

export const ref = (id: string) => ({_type: 'reference', _ref: id})
export const item = (id: string) => ({...ref(id), _key: id})

export const block = (text: string, style = 'normal', fields: object = {}) => ({
  _type: 'block',
  _key: 'block',
  style,
  markDefs: [],
  children: [{_type: 'span', _key: 's', text, marks: []}],
  ...fields,
})

export const linked = (text: string, markDef: object) =>
  block(text, 'normal', {
    markDefs: [{_key: 'l', ...markDef}],
    children: [{_type: 'span', _key: 's', text, marks: ['l']}],
  })

export const webLink = {_type: 'link', href: 'https://example.org', relationship: 'editorial'}

export const figure = (fields: object = {}) => ({
  _type: 'figure',
  asset: ref(ASSET),
  alt: 'A lifter sits in a deep squat',
  licence: {kind: 'own'},
  ...fields,
})

export const article = (fields: object = {}) => ({
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

export const cited = block('Walking helps.', 'normal', {
  markDefs: [{_type: 'citation', _key: 'c', sources: [item('source-a')]}],
  children: [{_type: 'span', _key: 's', text: 'Walking helps.', marks: ['c']}],
})

export const sensitive = (fields: object = {}) =>
  article({
    sensitivity: 'health',
    reviewer: ref('person-a'),
    methodNote: 'Written from practice.',
    body: [cited],
    ...fields,
  })

export const redFlags = {
  _type: 'callout',
  _key: 'flags',
  tone: 'redFlags',
  title: 'See a clinician if …',
  body: [block('It wakes you at night.')],
}

export const video = {_type: 'video', _key: 'v', url: 'https://youtu.be/abc', transcript: 'Push.'}
export const invitation = {
  _type: 'callToAction',
  _key: 'c',
  headline: 'Train',
  actions: [{label: 'Go'}],
}
export const exercise = {_type: 'exercise', title: 'Squat', movement: {move: 'Sit down, stand up.'}}
