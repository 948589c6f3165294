import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {
  CONTENT_CHANGE_FILTER,
  CONTENT_CHANGE_PROJECTION,
  contentChangeSchema,
  type ContentChange,
} from '@/lib/revalidation/content-change'

const article = {
  _id: 'article-hips',
  _type: 'article',
  slug: {_type: 'slug', current: 'hips'},
  publishedAt: '2026-01-01T00:00:00Z',
  authors: [{_ref: 'person-a'}],
  topics: [{_ref: 'topic-b'}],
  body: [
    {_type: 'block', markDefs: [{_type: 'internalLink', reference: {_ref: 'program-c'}}]},
    {_type: 'exerciseCard', exercise: {_ref: 'exercise-d'}},
    {
      _type: 'callout',
      body: [
        {_type: 'block', markDefs: [{_type: 'internalLink', reference: {_ref: 'exercise-e'}}]},
      ],
    },
    {_type: 'callToAction', actions: [{reference: {_ref: 'program-f'}}]},
    {_type: 'session', prescriptions: [{exercise: {_ref: 'exercise-g'}}]},
  ],
}

async function change(before: object | null, after: object | null): Promise<ContentChange> {
  const tree = parse(CONTENT_CHANGE_PROJECTION, {mode: 'delta'})
  const result = await evaluate(tree, {before, after, root: after ?? before})
  return contentChangeSchema.parse(await result.get())
}

test('the projection names every document that an article references', async () => {
  const {id, type, before, after} = await change(null, article)
  expect({id, type, before}).toEqual({id: 'article-hips', type: 'article', before: null})
  expect(after?.slug).toBe('hips')
  expect(after?.references.filter((reference) => reference !== null).toSorted()).toEqual([
    'exercise-d',
    'exercise-e',
    'exercise-g',
    'person-a',
    'program-c',
    'program-f',
    'topic-b',
  ])
})

test('a removed document still says what it was', async () => {
  const {id, type, before, after} = await change(article, null)
  expect({id, type, after}).toEqual({id: 'article-hips', type: 'article', after: null})
  expect(before?.slug).toBe('hips')
})

test('a document without any of the fields is a valid change', async () => {
  const redirect = {_id: 'r', _type: 'redirect', from: '/old'}
  expect((await change(null, redirect)).after?.from).toBe('/old')
})

test.each(['article', 'source', 'organization', 'sharedCallToAction', 'redirect'])(
  'a changed %s is worth a call',
  async (_type) => {
    const query = `*[${CONTENT_CHANGE_FILTER}]`
    const found = await evaluate(parse(query), {dataset: [{_type}, {_type: 'sanity.imageAsset'}]})
    expect(await found.get()).toEqual([{_type}])
  },
)

test.each([
  ['another text', {...article, _rev: 'b', body: []}, true],
  ['another title', {...article, _rev: 'b', title: 'Hips'}, false],
  ['another text and title', {...article, body: [], title: 'Hips'}, false],
])('%s tells whether only the whole article shows it', async (_, after, inside) => {
  expect((await change({...article, _rev: 'a'}, after)).inside).toBe(inside)
})

test('the sitemap sees the date of the last update, and nothing of what it is not to show', async () => {
  const indexed = async (after: object) => (await change(null, after)).after?.indexed
  expect(await indexed(article)).toBe('2026-01-01T00:00:00Z')
  expect(await indexed({...article, updatedAt: '2026-02-02'})).toBe('2026-02-02')
  expect(await indexed({...article, seo: {noIndex: true}})).toBeNull()
})
