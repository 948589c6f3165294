import type {SanityDocumentStub} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {LOCATIONS_QUERY} from '@/sanity/queries/locations.ts'
import {locationsOf, locationsSchema} from '@/sanity/studio/presentation/locations.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'

const ref = (_ref: string) => ({_type: 'reference', _ref, _key: _ref})
const slug = (current: string) => ({_type: 'slug', current})

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
  const editor = await lake.client()
  const documents: SanityDocumentStub[] = [
    {_id: 'back', _type: 'topic', title: 'Back', slug: slug('back')},
    {_id: 'gym', _type: 'organization', name: 'Gym'},
    {
      _id: 'ana',
      _type: 'person',
      name: 'Ana',
      slug: slug('ana'),
      affiliations: [{_key: 'a', organization: ref('gym')}],
    },
    {_id: 'swing', _type: 'exercise', title: 'Swing', slug: slug('swing')},
    {_id: 'study', _type: 'source', title: 'A study'},
    {
      _id: 'hinge',
      _type: 'article',
      title: 'Hinge',
      slug: slug('hinge'),
      authors: [ref('ana')],
      topics: [ref('back')],
      body: [
        {_type: 'exerciseCard', _key: 'a', exercise: ref('swing')},
        {
          _type: 'block',
          _key: 'b',
          markDefs: [{_type: 'citation', _key: 'c', sources: [ref('study')]}],
        },
      ],
    },
    {_id: 'siteSettings', _type: 'siteSettings', heroArticle: ref('hinge')},
    {_id: 'drafts.new', _type: 'article', title: 'New', authors: [ref('ana')]},
  ]
  for (const document of documents) await editor.create(document)
})
afterAll(() => lake.close())

test.for([
  [
    'article',
    'hinge',
    ['/articles/hinge', '/', '/authors/ana', '/topics/back', '/exercises/swing', '/articles'],
  ],
  ['person', 'ana', ['/authors/ana', '/articles/hinge', '/authors']],
  ['topic', 'back', ['/topics/back', '/articles/hinge', '/topics']],
  ['exercise', 'swing', ['/exercises/swing', '/articles/hinge', '/exercises']],
  ['organization', 'gym', ['/authors/ana']],
  ['source', 'study', ['/articles/hinge']],
] as const)('the pages of the %s %s are found in the dataset', async ([type, id, expected]) => {
  const client = await lake.client('viewer', {perspective: 'drafts'})
  const found = locationsSchema.parse(await client.fetch(LOCATIONS_QUERY, {id}))
  expect(locationsOf(type, found).locations?.map(({href}) => href)).toEqual(expected)
})
