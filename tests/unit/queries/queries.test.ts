import {evaluate, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import * as articles from '@/sanity/queries/articles'
import * as exercises from '@/sanity/queries/exercises'
import * as pages from '@/sanity/queries/pages'
import * as people from '@/sanity/queries/people'
import * as programs from '@/sanity/queries/programs'
import * as feeds from '@/sanity/queries/feeds'
import * as sitemaps from '@/sanity/queries/sitemaps'
import * as site from '@/sanity/queries/site'
import * as topics from '@/sanity/queries/topics'
import {CORPUS} from './corpus'

const QUERIES = {
  ...articles,
  ...feeds,
  ...sitemaps,
  ...exercises,
  ...pages,
  ...people,
  ...programs,
  ...site,
  ...topics,
}

async function run(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
  const result = await evaluate(parse(query, {params}), {dataset: CORPUS, params})
  return result.get()
}

test.each(Object.entries(QUERIES))('%s can be parsed', (_name, query) => {
  // Ends of slices must be numbers when a query is parsed.
  const params = {start: 0, end: 12, length: 12}
  expect(() => parse(query, {params})).not.toThrow()
})

describe('an article', () => {
  test('comes with everything its page shows', async () => {
    expect(await run(articles.ARTICLE_QUERY, {slug: 'hips'})).toMatchObject({
      _id: 'hips',
      slug: 'hips',
      authors: [{_type: 'person', name: 'Ana', slug: 'ana'}],
      experts: [],
      topics: [{slug: 'back', parent: {slug: 'pain'}}],
      mainImage: {asset: {_id: 'image-a-20x10-jpg', width: 20, height: 10}, alt: 'A'},
      body: [
        {
          _type: 'block',
          markDefs: [
            {_type: 'internalLink', reference: {_type: 'program', slug: 'strong', title: 'Strong'}},
            {_type: 'link', href: 'https://x.test', relationship: 'own'},
          ],
        },
        {_type: 'exerciseCard', dose: '3 × 12', exercise: {slug: 'hyper', title: 'Hyper'}},
        {
          _type: 'callout',
          body: [{markDefs: [{reference: {_type: 'exercise', slug: 'squat', title: 'Squat'}}]}],
        },
      ],
    })
  })

  test('leaves out people who are gone instead of naming them null', async () => {
    expect(await run(articles.ARTICLE_QUERY, {slug: 'gone-author'})).toMatchObject({authors: []})
  })

  test('names every document it shows by type and slug, for the page to be tagged with', async () => {
    const article = await run(articles.ARTICLE_QUERY, {slug: 'hips'})
    expect(shownDocuments(article).toSorted()).toEqual([
      'article:hips',
      'exercise:hyper',
      'exercise:squat',
      'person:ana',
      'program:strong',
      'topic:back',
      'topic:pain',
    ])
  })

  test('that is missing is null', async () => {
    expect(await run(articles.ARTICLE_QUERY, {slug: 'missing'})).toBeNull()
  })
})

test('articles that refer to something are found by cards, links and callouts alike', async () => {
  const params = {id: 'other', mentionIds: ['squat'], topicIds: ['back'], authorIds: []}
  const found = await run(articles.RELATED_QUERY, params)
  expect(found).toMatchObject({byMention: [{_id: 'hips'}], byAuthor: []})
  const {
    byMention: [hips],
  } = JSON.parse(JSON.stringify(found))
  expect(hips.sharedIds).toEqual(
    expect.arrayContaining(['ana', 'back', 'strong', 'hyper', 'squat']),
  )
})

test('the newest articles come first, and an article is not its own neighbour', async () => {
  expect(await run(articles.ARTICLES_QUERY, {start: 0, end: 2})).toMatchObject({
    total: 2,
    items: [{slug: 'gone-author'}, {slug: 'hips'}],
  })
  expect(await run(articles.ARTICLES_QUERY, {start: 1, end: 2})).toMatchObject({
    total: 2,
    items: [{slug: 'hips'}],
  })
  expect(await run(articles.NEWEST_OTHER_ARTICLES_QUERY, {id: 'hips'})).toMatchObject([
    {slug: 'gone-author'},
  ])
})

test('an exercise knows its swaps and where it appears', async () => {
  expect(await run(exercises.EXERCISE_QUERY, {slug: 'hyper'})).toMatchObject({
    // The second swap leads to an exercise that is gone.
    swaps: [{reason: 'no-equipment', exercise: {slug: 'squat'}}],
    programs: [{slug: 'strong'}],
    articles: [{slug: 'hips'}],
    regressions: [],
  })
})

test('a program comes with its weeks, its exercises and the articles about it', async () => {
  expect(await run(programs.PROGRAM_QUERY, {slug: 'strong'})).toMatchObject({
    coaches: [{slug: 'ana'}],
    outline: [{sessions: [{prescriptions: [{sets: 3, exercise: {slug: 'hyper'}}]}]}],
    articles: [{slug: 'hips'}],
  })
})

test('a person has a list for each role', async () => {
  expect(await run(people.PERSON_LISTS_QUERY, {id: 'ana', length: 12})).toMatchObject({
    articlesTotal: 1,
    articles: [{slug: 'hips'}],
    quotedTotal: 0,
    quotedIn: [],
    reviewedTotal: 1,
    reviewed: [{slug: 'gone-author'}],
    programsTotal: 1,
    programs: [{slug: 'strong'}],
  })
})

test.each([
  [people.PERSON_ARTICLES_QUERY, ['hips']],
  [people.PERSON_QUOTED_QUERY, []],
  [people.PERSON_REVIEWED_QUERY, ['gone-author']],
  [people.PERSON_PROGRAMS_QUERY, ['strong']],
])('each of a person’s lists has pages', async (query, slugs) => {
  expect(await run(query, {id: 'ana', start: 0, end: 5})).toMatchObject({
    total: slugs.length,
    items: slugs.map((slug) => ({slug})),
  })
})

test('a topic gathers what is filed under it and its children', async () => {
  expect(await run(topics.TOPIC_QUERY, {slug: 'pain'})).toMatchObject({
    children: [{_id: 'back', slug: 'back'}],
    editorsPicks: [{_type: 'program', slug: 'strong'}],
  })
  const ids = ['pain', 'back']
  expect(await run(topics.TOPIC_LISTS_QUERY, {ids, length: 12})).toMatchObject({
    articlesTotal: 1,
    articles: [{slug: 'hips'}],
    programsTotal: 0,
    programs: [],
  })
  expect(await run(topics.TOPIC_ARTICLES_QUERY, {ids, start: 0, end: 5})).toMatchObject({
    total: 1,
    items: [{slug: 'hips'}],
  })
  expect(await run(topics.TOPIC_PROGRAMS_QUERY, {ids, start: 0, end: 5})).toMatchObject({
    total: 0,
    items: [],
  })
})

test('finders know what all programs and exercises are found by, and fetch what was found', async () => {
  expect(await run(programs.PROGRAM_TRAITS_QUERY)).toMatchObject([
    {_id: 'strong', goals: ['strength']},
  ])
  expect(await run(programs.PROGRAMS_BY_ID_QUERY, {ids: ['strong']})).toMatchObject([
    {slug: 'strong'},
  ])
  expect(await run(exercises.EXERCISE_TRAITS_QUERY)).toContainEqual(
    expect.objectContaining({_id: 'hyper', pattern: 'hinge'}),
  )
  expect(await run(exercises.EXERCISES_BY_ID_QUERY, {ids: ['hyper', 'gone']})).toMatchObject([
    {slug: 'hyper'},
  ])
})

test('a sitemap holds the documents of a type, dated by the editors', async () => {
  const slice = {start: 0, end: 500}
  expect(await run(sitemaps.SITEMAP_QUERY, {type: 'article', ...slice})).toMatchObject([
    {slug: 'gone-author', lastModified: '2025-02-01'},
    {slug: 'hips', lastModified: '2025-03-01'},
  ])
  expect(await run(sitemaps.SITEMAP_QUERY, {type: 'exercise', ...slice})).toMatchObject([
    {slug: 'hyper', lastModified: null},
    {slug: 'squat', lastModified: null},
  ])
  expect(await run(sitemaps.SITEMAP_COUNTS_QUERY)).toMatchObject({program: 1, topic: 2})
})

test('a redirect leads to the document, whatever its slug is by now', async () => {
  expect(await run(site.REDIRECT_QUERY, {from: ['/other', '/old']})).toEqual({
    permanent: true,
    destination: {
      href: null,
      reference: {
        _id: 'strong',
        _type: 'program',
        slug: 'strong',
        title: 'Strong',
        relationship: null,
      },
    },
  })
})

test('an empty lake has a home page', async () => {
  const result = await evaluate(parse(site.HOME_QUERY), {dataset: []})
  expect(await result.get()).toEqual({
    hero: null,
    featured: null,
    articles: [],
    programs: [],
    exercises: [],
    people: [],
    topics: [],
  })
})
